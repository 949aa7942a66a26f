import { languages, type LanguageCode, type Opening, type Rest, type Words } from './languages';

/** The language that the app speaks now. */
class Language {
  #code = $state<LanguageCode>('en');
  #opening = $state.raw<Opening>();
  #rest = $state.raw<Rest>();
  readonly #all = $derived(this.#opening && this.#rest && { ...this.#opening, ...this.#rest });
  #choose = () => {};
  readonly #chosen = new Promise<void>((chosen) => (this.#choose = chosen));

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

  /** The words of the first questions and of the frame around all pages. They are there before the first screen is. */
  get words(): Opening {
    if (this.#opening === undefined) throw new Error('The words are not there yet.');
    return this.#opening;
  }

  /** Every word. They are there before the first page that needs them is. */
  get all(): Words {
    if (this.#all === undefined) throw new Error('The words of the pages are not there yet.');
    return this.#all;
  }

  /** Whether there are words, of whatever language. */
  get speaks(): boolean {
    return this.#opening !== undefined;
  }

  /**
   * Speaks a language from now on, once its words are there: every word, where there was every word before.
   *
   * @param beside what else has to be there for it
   */
  async speak<Beside>(code: LanguageCode, beside: Promise<Beside>): Promise<Beside> {
    const { opening: first, rest: others } = languages[code];
    const whole = this.#rest !== undefined;
    const [came, opening, rest] = await Promise.all([beside, first(), whole ? others() : undefined]);
    // A page may have wanted every word meanwhile.
    if (!whole && this.#rest !== undefined) return this.speak(code, beside);
    this.#opening = opening;
    this.#rest = rest;
    this.#code = code;
    this.#choose();
    return came;
  }

  /** Waits until a language is chosen, and fetches what is missing of its words. */
  async whole() {
    await this.#chosen;
    while (this.#rest === undefined) {
      const code = this.#code;
      const rest = await languages[code].rest();
      // Another language may have been chosen meanwhile.
      if (code === this.#code) this.#rest ??= rest;
    }
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
