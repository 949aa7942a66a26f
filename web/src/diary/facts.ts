import type { Draft, Entry, EntryOf, Levels } from './entry';

/** Entries that were not taken back, oldest first. For showing only: what follows from them, the engine says. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const withdrawn = new Set(entries.flatMap((entry) => (entry.type === 'withdrawn' ? [entry.entry] : [])));
  return entries.filter((entry) => !withdrawn.has(entry.id));
}

/** The standing entries of one type, oldest first. */
export function all<Type extends Draft['type']>(entries: readonly Entry[], type: Type): EntryOf<Type>[] {
  return standing(entries).filter((entry): entry is EntryOf<Type> => entry.type === type);
}

/** The newest standing entry of one type. */
export function latest<Type extends Draft['type']>(entries: readonly Entry[], type: Type): EntryOf<Type> | undefined {
  return all(entries, type).at(-1);
}

/** The newest value of one field of the preferences: each preference speaks only of what it names. */
export function preferred<Field extends 'minutes' | 'week' | 'leftOut' | 'sidesOut' | 'lyingOut' | 'programme'>(
  entries: readonly Entry[],
  field: Field,
): EntryOf<'preference'>[Field] | undefined {
  return all(entries, 'preference').findLast((entry) => entry[field] !== undefined)?.[field];
}

/** The date of an entry, in the person's own time. */
export function dateOf(entry: Entry): string {
  return entry.at.slice(0, 10);
}

/** The newest reading of a date. */
export function readingOn(entries: readonly Entry[], date: string): EntryOf<'reading'> | undefined {
  return all(entries, 'reading').findLast((entry) => dateOf(entry) === date);
}

/** Places outside the three that were told at any full screening. */
export function knownPlaces(entries: readonly Entry[]): Set<string> {
  return new Set(all(entries, 'screening').flatMap((entry) => Object.keys(entry.places)));
}

/** Items of the screening that a clinician has looked at: those told in an entry that a release names. */
export function checkedItems(entries: readonly Entry[]): Set<string> {
  const released = new Set(all(entries, 'released').flatMap((entry) => entry.keys.map((key) => key.entry)));
  return new Set(
    entries
      .filter((entry) => entry.type === 'screening' || entry.type === 'check')
      .filter((entry) => released.has(entry.id))
      .flatMap((entry) => Object.entries(entry.answers))
      .flatMap(([item, answer]) => (answer === 'no' ? [] : [item])),
  );
}

/** Whether all three places have a number. */
export function complete(levels: Levels): levels is Required<Levels> {
  return levels.left !== undefined && levels.right !== undefined && levels.centre !== undefined;
}
