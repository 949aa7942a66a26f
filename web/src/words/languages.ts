import germanLearn from '@nutation/learn.de.json?url';
import englishLearn from '@nutation/learn.en.json?url';
import spanishLearn from '@nutation/learn.es.json?url';
import germanMoves from '@nutation/moves.de.json?url';
import englishMoves from '@nutation/moves.en.json?url';
import spanishMoves from '@nutation/moves.es.json?url';
import germanPaper from '@nutation/paper.de.json?url';
import englishPaper from '@nutation/paper.en.json?url';
import spanishPaper from '@nutation/paper.es.json?url';
import germanTexts from '@nutation/text.de.json?url';
import englishTexts from '@nutation/text.en.json?url';
import spanishTexts from '@nutation/text.es.json?url';
import type * as English from './en';
import type * as EnglishOpening from './en/opening';
import type * as EnglishRest from './en/rest';

/** The words of the shell in one language. Every language has the same shape: a missing text does not compile. */
export type Words = typeof English;

/** Those of the first questions, and of the frame around all pages. */
export type Opening = typeof EnglishOpening;

/** Those of all other pages. */
export type Rest = typeof EnglishRest;

/** A language of the app. */
interface Offered {
  /** As it calls itself. */
  readonly name: string;
  /** How dates and numbers are written. English has the British order, as the texts of the catalogue. */
  readonly locale: string;
  readonly opening: () => Promise<Opening>;
  readonly rest: () => Promise<Rest>;
  /** Where the texts of the catalogue are. */
  readonly texts: string;
  /** Where those are that only the player and the pages of the exercises show. */
  readonly moves: string;
  /** Where the texts of what there is to learn are. */
  readonly learn: string;
  /** Where the texts are that stand on paper only. */
  readonly paper: string;
}

export const languages = {
  en: {
    name: 'English',
    locale: 'en-GB',
    opening: () => import('./en/opening'),
    rest: () => import('./en/rest'),
    texts: englishTexts,
    moves: englishMoves,
    learn: englishLearn,
    paper: englishPaper,
  },
  de: {
    name: 'Deutsch',
    locale: 'de-DE',
    opening: () => import('./de/opening'),
    rest: () => import('./de/rest'),
    texts: germanTexts,
    moves: germanMoves,
    learn: germanLearn,
    paper: germanPaper,
  },
  es: {
    name: 'Español',
    locale: 'es',
    opening: () => import('./es/opening'),
    rest: () => import('./es/rest'),
    texts: spanishTexts,
    moves: spanishMoves,
    learn: spanishLearn,
    paper: spanishPaper,
  },
} as const satisfies Record<string, Offered>;

export type LanguageCode = keyof typeof languages;

export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

/** The first of the languages that someone reads, most liked first, that the app speaks; English where it speaks none. */
export function spokenOf(liked: readonly string[]): LanguageCode {
  for (const each of liked) {
    const found = languageCodes.find((code) => each.toLowerCase().split('-')[0] === code);
    if (found !== undefined) return found;
  }
  return 'en';
}
