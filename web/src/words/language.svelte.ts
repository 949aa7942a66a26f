import { en } from './en';

/** The words of the shell in one language. Every language has the same shape: a missing text does not compile. */
export type Words = typeof en;

const languages = { en } as const satisfies Record<string, Words>;

/** The language that the app speaks now. */
class Language {
  code = $state<keyof typeof languages>('en');
  readonly words: Words = $derived(languages[this.code]);

  readonly #long = $derived(this.#format({ weekday: 'long', day: 'numeric', month: 'long' }));
  readonly #date = $derived(this.#format({ day: 'numeric', month: 'long', year: 'numeric' }));
  readonly #short = $derived(this.#format({ day: 'numeric', month: 'short' }));
  readonly #near = $derived(this.#format({ weekday: 'short', day: 'numeric', month: 'short' }));

  /** A date in words: `Saturday 21 November`. */
  longDate(date: string): string {
    return this.#long.format(instant(date));
  }

  /** A date in short: `21 November 2026`. */
  date(date: string): string {
    return this.#date.format(instant(date));
  }

  /** A date in a table: `21 Nov`. */
  shortDate(date: string): string {
    return this.#short.format(instant(date));
  }

  /** A date close by: `Sat 21 Nov`. */
  nearDate(date: string): string {
    return this.#near.format(instant(date));
  }

  #format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    // British order, as the texts of the catalogue write it; a date has no time zone.
    const locale = this.code === 'en' ? 'en-GB' : this.code;
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }
}

function instant(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

export const language = new Language();
