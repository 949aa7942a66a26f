import type { Exercise } from '../engine/catalogue';
import type { Day } from '../engine/day';
import type { Texts } from '../engine/texts';

export const filters = ['all', 'today', 'bed', 'bare'] as const;
export type Filter = (typeof filters)[number];

/** Letters without their marks, in lower case: who writes `Hufte` or `Gesass` finds it too. */
function plain(text: string, locale: string): string {
  return text
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss');
}

/** Whether every word that is sought begins or is within a word of the exercise's names and summary. */
export function matches(exercise: Exercise, sought: string, texts: Texts, locale: string): boolean {
  const key = `exercise.${exercise.id}`;
  const all = [
    texts.of(`${key}.name`),
    texts.maybe(`${key}.summary`) ?? '',
    ...texts.list(`${key}.alias`),
    ...exercise.uses.map((use) => texts.exercise(exercise.id, use.id)),
  ];
  const text = plain(all.join(' '), locale);
  return plain(sought, locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether an exercise is one of those that are to be shown. */
export function passes(exercise: Exercise, filter: Filter, day: Day): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'today':
      return (day.session ?? day.preview)?.items.some((item) => item.exercise === exercise.id) ?? false;
    case 'bed':
      return exercise.bed === 'yes' || exercise.bed === 'firm' || exercise.bed === 'wide';
    case 'bare':
      return exercise.equipment.length === 0 && exercise.anyOf.length === 0;
  }
}
