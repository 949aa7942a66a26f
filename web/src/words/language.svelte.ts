import { en } from './en';

/** The words of the shell in one language. Every language has the same shape: a missing text does not compile. */
export type Words = typeof en;

const languages = { en } as const satisfies Record<string, Words>;

/** The language that the app speaks now. */
class Language {
  code = $state<keyof typeof languages>('en');
  readonly words: Words = $derived(languages[this.code]);

  /** A date in words: `Saturday 21 November`. */
  longDate(date: string): string {
    return this.#format(date, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** A date in short: `21 November 2026`. */
  date(date: string): string {
    return this.#format(date, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** A date in a table: `21 Nov`. */
  shortDate(date: string): string {
    return this.#format(date, { day: 'numeric', month: 'short' });
  }

  /** A date close by: `Sat 21 Nov`. */
  nearDate(date: string): string {
    return this.#format(date, { weekday: 'short', day: 'numeric', month: 'short' });
  }

  #format(date: string, options: Intl.DateTimeFormatOptions): string {
    // British order, as the texts of the catalogue write it; a date has no time zone.
    const locale = this.code === 'en' ? 'en-GB' : this.code;
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  }
}

export const language = new Language();
