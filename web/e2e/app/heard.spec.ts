import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { playToTheEnd, startSession } from '../player.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

/** A voice that writes down what it is given, and who says it; the list of voices comes late, as in browsers. */
async function recordingVoice(page: Page) {
  await page.addInitScript(() => {
    const heard: { text: string; voice: string | undefined; lang: string; rate: number }[] = [];
    const voices = [
      { name: 'Far', lang: 'en-GB', localService: false, default: true },
      { name: 'Near', lang: 'en-GB', localService: true, default: false },
      { name: 'Nah', lang: 'de-DE', localService: true, default: false },
    ];
    class Utterance extends EventTarget {
      lang = '';
      rate = 1;
      voice: { name: string } | null = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let listed: typeof voices = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => listed,
      cancel: () => undefined,
      speak: ({ text, voice, lang, rate }: Utterance & { dispatchEvent: EventTarget['dispatchEvent'] }) => {
        if (text === '')
          setTimeout(() => ((listed = voices), synthesis.dispatchEvent(new Event('voiceschanged'))), 300);
        else heard.push({ text, voice: voice?.name, lang, rate });
      },
    });
    const { speak } = synthesis;
    synthesis.speak = (utterance) => {
      speak(utterance);
      setTimeout(() => utterance.dispatchEvent(new Event('end')), 600);
    };
    Object.assign(globalThis, { heard, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  });
}

type Heard = { text: string; voice: string; lang: string; rate: number }[];
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);

/** Writes down each text that the player's live region comes to hold. */
async function recordWritten(page: Page) {
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    const region = document.querySelector('main > [role="status"]');
    if (region === null) throw new Error('There is no live region.');
    written.push(region.textContent);
    new MutationObserver(() => written.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

const written = (page: Page) => page.evaluate(() => (globalThis as unknown as { written: string[] }).written);

test.beforeEach(async ({ page }) => {
  await recordingVoice(page);
  await openToday(page);
});

test('a whole session is heard: exercise, side, first cue, the last three, change of side, question, end', async ({
  page,
}) => {
  await startSession(page);
  await recordWritten(page);
  await playToTheEnd(page);
  const told = await heard(page);
  const texts = told.map((each) => each.text);
  expect(texts.slice(0, 5)).toEqual([
    'One knee to chest, short. Left side. Both knees bent, feet flat.',
    '3',
    '2',
    '1',
    'Lie on your back. Bend your knees, feet flat.',
  ]);
  for (const text of ['How was it?', 'Breathe out. Draw this knee in.', 'Well done. That is all for today.']) {
    expect(texts, text).toContain(text);
  }
  expect(texts.filter((text) => /^(One knee|Knee sways|Pelvic tilt)/.test(text))).toHaveLength(3);
  expect(new Set(told.map((each) => each.voice))).toEqual(new Set(['Near']));
  expect(new Set(told.map((each) => each.lang))).toEqual(new Set(['en-GB']));

  // All that is said is written as well: the numbers are the great number on the screen, the end is the next screen.
  const read = await written(page);
  const numbers = ['3', '2', '1'];
  const only = texts.filter((text) => !numbers.includes(text) && !text.startsWith('Well done'));
  for (const text of only) expect(read, text).toContain(text);
});

test('a screen reader is told what changes, once, and never each second', async ({ page }) => {
  await startSession(page);
  await recordWritten(page);
  await page.clock.runFor(60_000);
  const read = await written(page);
  expect(read[0]).toBe('One knee to chest, short. Left side. Both knees bent, feet flat.');
  expect(read).toContain('3 seconds left.');
  expect(read.filter((text) => /^\d+$/.test(text) || /^[12] seconds? left/.test(text))).toEqual([]);
  expect(read.length).toBeLessThan(30);
  read.slice(1).forEach((text, at) => expect(text).not.toBe(read[at]));
  await expect(page.locator('[role="status"] .number, [aria-live] .number')).toHaveCount(0);
});

test('a voice that takes its time', async ({ page }) => {
  await page.goto('./#/me');
  await page.getByRole('checkbox', { name: 'Speak slowly' }).check();
  await page.goto('./#/');
  await startSession(page);
  await expect.poll(async () => (await heard(page))[0]?.rate).toBe(0.75);
});
