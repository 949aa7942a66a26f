import { describe, expect, it } from 'vitest';
import { CueQueue, type Rank, type Speaker } from '../../src/player/cues/queue';

/** A voice that writes down what it is given, and says it for as long as the test likes. */
class Recorder implements Speaker {
  readonly heard: string[] = [];
  #over: (() => void) | undefined;

  speak(text: string, over: () => void) {
    this.heard.push(text);
    this.#over = over;
  }

  cut() {
    this.heard.push('(cut)');
  }

  end() {
    this.#over?.();
  }
}

function desk() {
  const voice = new Recorder();
  const clock = { now: 0 };
  const queue = new CueQueue(voice, () => clock.now);
  const say = (text: string, rank: Rank, freshMs = 10_000) => queue.say({ text, rank, freshMs });
  return { voice, clock, queue, say };
}

describe('one voice, one thing at a time', () => {
  it('saysCuesOfTheSameRankOneAfterTheOther', () => {
    const { voice, say } = desk();
    say('knee to chest', 'step');
    say('hold', 'step');
    expect(voice.heard).toEqual(['knee to chest']);
    voice.end();
    expect(voice.heard).toEqual(['knee to chest', 'hold']);
  });

  it('cutsALowerCueForAHigherOne', () => {
    const { voice, say } = desk();
    say('breathe slowly', 'hint');
    say('change side', 'change');
    expect(voice.heard).toEqual(['breathe slowly', '(cut)', 'change side']);
  });

  it('forgetsLowerCuesThatWaitedWhenAHigherOneComes', () => {
    const { voice, say } = desk();
    say('hold', 'step');
    say('half way', 'hint');
    say('change side', 'change');
    voice.end();
    expect(voice.heard).toEqual(['hold', '(cut)', 'change side']);
  });

  it('letsALowerCueWait', () => {
    const { voice, say } = desk();
    say('change side', 'change');
    say('hold', 'step');
    expect(voice.heard).toEqual(['change side']);
    voice.end();
    expect(voice.heard).toEqual(['change side', 'hold']);
  });

  it('leavesOutWhatIsNoLongerTrue', () => {
    const { voice, clock, say } = desk();
    say('get ready for the bridge', 'step');
    say('3', 'step', 400);
    clock.now = 900;
    voice.end();
    expect(voice.heard).toEqual(['get ready for the bridge']);
  });

  it('doesNotTakeTheEndOfACutTextForTheEndOfTheNext', () => {
    const { voice, say } = desk();
    let first: (() => void) | undefined;
    voice.speak = (text, over) => {
      voice.heard.push(text);
      if (text === 'hold') first = over;
    };
    say('hold', 'step');
    say('change side', 'change');
    first?.();
    say('right', 'change');
    expect(voice.heard).toEqual(['hold', '(cut)', 'change side']);
  });

  it('isSilentAtOnce', () => {
    const { voice, queue, say } = desk();
    say('hold', 'step');
    say('rest', 'step');
    queue.hush();
    voice.end();
    expect(voice.heard).toEqual(['hold', '(cut)']);
  });

  it('doesNotWaitForEverForAVoiceThatForgotToTellItsEnd', () => {
    const { voice, clock, say } = desk();
    say('change side', 'change');
    clock.now = 20_000;
    say('hold', 'step');
    expect(voice.heard).toEqual(['change side', '(cut)', 'hold']);
  });
});
