import { describe, expect, it } from 'vitest';
import { emergencyOf } from '../../src/engine/catalogue';
import { dialled, guessedCountry } from '../../src/help/country';
import { smallCatalogue } from '../small-catalogue';

describe('the emergency number', () => {
  it.each([
    [['en-GB', 'de'], 'GB'],
    [['de', 'en-GB'], 'GB'],
    [['de'], 'DE'],
    [['fr-FR'], '*'],
    [[], '*'],
  ])('is guessed from %j as that of %s', (languages, country) => {
    expect(guessedCountry(languages, smallCatalogue)).toBe(country);
  });

  it('fallsBackToTheOneForEverywhereElse', () => {
    expect(emergencyOf(smallCatalogue, 'FR').emergency).toBe('112');
  });

  it.each([
    ['999', '999'],
    ['1800 022 222', '1800022222'],
    ['112 or 999', '112'],
  ])('%s is dialled as %s', (shown, number) => {
    expect(dialled(shown)).toBe(number);
  });
});
