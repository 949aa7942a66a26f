import { pieces } from '../diary/pieces';
import type { Door, Refusal } from '../engine/door';

/** A line that the engine would not read, with its number in the file. */
export interface RefusedLine {
  readonly refusal: Refusal;
  readonly text: string;
}

/** What a file holds beside what is here. Nothing is stored by this. */
export interface Comparison {
  /** New entries, as canonical lines. */
  readonly fresh: readonly string[];
  /** How many are here already. */
  readonly known: number;
  /** Entries of which another one with the same id is here. */
  readonly conflicts: readonly string[];
  readonly refused: readonly RefusedLine[];
  /** Lines of the file, with what comes after the last end of a line. */
  readonly lines: number;
}

/**
 * Compares the lines of a file with the diary: an engine of its own reads both, one after the other, as the diary's
 * engine would. Its answers are the comparison.
 *
 * @param told hears the share that is read
 */
export async function compare(
  door: Pick<Door, 'append'>,
  here: readonly string[],
  lines: readonly string[],
  told: (share: number) => void,
): Promise<Comparison> {
  const all = here.length + lines.length;
  let read = 0;
  const next = (piece: readonly string[]) => told((read += piece.length) / all);
  for (const piece of pieces(here)) {
    await door.append(piece);
    next(piece);
  }
  const kept = new Set(here);
  const fresh: string[] = [];
  const conflicts: string[] = [];
  const refused: RefusedLine[] = [];
  let known = 0;
  for (const piece of pieces(lines)) {
    const before = read - here.length;
    for (const answer of await door.append(piece)) {
      if ('status' in answer) {
        if (answer.status === 'accepted') fresh.push(answer.text);
        else if (answer.status === 'known') known++;
        else conflicts.push(answer.text);
      } else {
        const text = piece[answer.refusal.line - 1] ?? '';
        // What this version cannot read may lie here already, and stays.
        if (kept.has(text)) known++;
        else refused.push({ refusal: { ...answer.refusal, line: before + answer.refusal.line }, text });
      }
    }
    next(piece);
  }
  return { fresh, known, conflicts, refused, lines: lines.length };
}

/** Whether not one line of a file is an entry. */
export function isNoDiary({ fresh, known, conflicts }: Comparison): boolean {
  return fresh.length + known + conflicts.length === 0;
}

/** Whether a newer version wrote a line. */
export function isOfNewer({ refusal }: RefusedLine): boolean {
  return refusal.code === 'newer-format';
}

/** Whether a file ends in the middle of a line: it was not copied to its end. */
export function isCut({ refused, lines }: Comparison): boolean {
  return refused.at(-1)?.refusal.code === 'not-json' && refused.at(-1)?.refusal.line === lines;
}
