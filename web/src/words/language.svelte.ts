import { languages, type LanguageCode, type Words } from './languages';

/** The language that the app speaks now. */
class Language {
  #code = $state<LanguageCode>('en');
  #words = $state.raw<Words>();

  readonly #long = $derived(this.#format({ weekday: 'long', day: 'numeric', month: 'long' }));
  readonly #date = $derived(this.#format({ day: 'numeric', month: 'long', year: 'numeric' }));
  readonly #short = $derived(this.#format({ day: 'numeric', month: 'short' }));
  readonly #near = $derived(this.#format({ weekday: 'short', day: 'numeric', month: 'short' }));

  readonly #weekday = $derived(this.#format({ weekday: 'short' }));

  get code(): LanguageCode {
    return this.#code;
  }

  /** How this language writes dates and numbers, and compares letters. */
  get locale(): string {
    return languages[this.#code].locale;
  }

  /** The words of the shell. They are there before the first screen is. */
  get words(): Words {
    if (this.#words === undefined) throw new Error('The words are not there yet.');
    return this.#words;
  }

  /** Whether there are words, of whatever language. */
  get speaks(): boolean {
    return this.#words !== undefined;
  }

  /** Speaks this language from now on. */
  use(code: LanguageCode, words: Words) {
    this.#words = words;
    this.#code = code;
  }

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

  /** A day of the week in short: `Sat`. */
  weekday(date: string): string {
    return this.#weekday.format(instant(date));
  }

  /** The time of day of an instant, by this device's clock: `14:05`. */
  time(wall: number): string {
    return new Intl.DateTimeFormat(this.locale, { hour: '2-digit', minute: '2-digit' }).format(wall);
  }

  /** A number with so many places behind the point. */
  number(value: number, places: number): string {
    return value.toLocaleString(this.locale, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
  }

  #format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    // A date has no time zone.
    return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' });
  }
}

function instant(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

export const language = new Language();
