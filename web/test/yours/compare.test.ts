import { describe, expect, it } from 'vitest';
import { compare, isCut, isNoDiary, isOfNewer } from '../../src/yours/compare';
import type { Appended } from '../../src/engine/door';
import { MemoryDoor } from '../memory-door';
import { entry } from '../store/device';

/** A door that refuses what is not JSON, as the engine does, with the line's number in what it was given. */
class RefusingDoor extends MemoryDoor {
  override async append(lines: readonly string[]): Promise<Appended[]> {
    const answers: Appended[] = [];
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      if (line.startsWith('{')) answers.push(...(await super.append([line])));
      else {
        const code = line.startsWith('newer') ? 'newer-format' : 'not-json';
        answers.push({ refusal: { line: index + 1, field: '', code, value: line, expected: 'an object' } });
      }
    }
    return answers;
  }
}

const text = (number: number) => entry(number).text;
const other = (number: number) => text(number).replace('note', 'other');

function compared(here: readonly string[], lines: readonly string[]) {
  return compare(new RefusingDoor(), here, lines, () => undefined);
}

describe('a file beside the diary', () => {
  it('isTheUnionOfBoth', async () => {
    const { fresh, known, conflicts, refused } = await compared(
      [text(1), text(2)],
      [text(1), other(2), text(3), 'wine', ''],
    );
    expect(fresh).toEqual([text(3)]);
    expect(known).toBe(1);
    expect(conflicts).toEqual([other(2)]);
    expect(refused).toMatchObject([{ refusal: { line: 4, code: 'not-json' }, text: 'wine' }]);
  });

  it('mayHoldAnEntryTwice', async () => {
    const { fresh, known } = await compared([], [text(1), text(1)]);
    expect([fresh.length, known]).toEqual([1, 1]);
  });

  it('knowsLinesThatNobodyHereCanReadButThatAreHere', async () => {
    const { known, refused } = await compared(['newer 1'], ['newer 1', 'newer 2']);
    expect(known).toBe(1);
    expect(refused.map((each) => each.text)).toEqual(['newer 2']);
    expect(refused.every(isOfNewer)).toBe(true);
  });

  it('numbersItsLinesAsTheFileDoesHoweverLongItIs', async () => {
    const lines = Array.from({ length: 1_700 }, (_, number) => (number === 1_234 ? 'wine' : text(number)));
    const shares: number[] = [];
    const here = [text(5_000)];
    const { fresh, refused } = await compare(new RefusingDoor(), here, lines, (share) => shares.push(share));
    expect(fresh).toHaveLength(1_699);
    expect(refused[0]?.refusal.line).toBe(1_235);
    expect(shares).toEqual([...shares].sort((one, two) => one - two));
    expect(shares.at(-1)).toBe(1);
  });

  it('endsInTheMiddleWhereItsLastLineIsCut', async () => {
    expect(isCut(await compared([], [text(1), 'cut']))).toBe(true);
    expect(isCut(await compared([], [text(1), 'wrong', '']))).toBe(false);
    expect(isCut(await compared([], [text(1), '']))).toBe(false);
  });

  it('isNoDiaryWhereNotOneLineIsAnEntry', async () => {
    expect(isNoDiary(await compared([text(1)], ['wine', 'bread']))).toBe(true);
    expect(isNoDiary(await compared([text(1)], ['wine', text(1)]))).toBe(false);
  });
});
