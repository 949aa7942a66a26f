import type { Catalogue } from '../engine/catalogue';

/** The country that the browser's languages speak of; a guess that the person can change. */
export function guessedCountry(languages: readonly string[], catalogue: Catalogue): string {
  const known = new Set(catalogue.emergency.map((each) => each.country));
  const told = languages.map((tag) => new Intl.Locale(tag).region).find((region) => region !== undefined);
  const likely = languages.map((tag) => new Intl.Locale(tag).maximize().region).find((region) => region !== undefined);
  const guess = told ?? likely ?? '*';
  return known.has(guess) ? guess : '*';
}

/** Countries with a number of their own, by name. */
export function countries(
  catalogue: Catalogue,
  name: (code: string) => string,
  locale: string,
): { value: string; label: string }[] {
  return catalogue.emergency
    .filter((each) => each.country !== '*')
    .map((each) => ({ value: each.country, label: name(each.country) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}

/** A number as a phone dials it: `999 or 112` dials the first. */
export function dialled(number: string): string {
  return /[+\d][\d\s-]*/.exec(number)?.[0].replace(/[\s-]/g, '') ?? '';
}
