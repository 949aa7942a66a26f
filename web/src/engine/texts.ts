const table = (json: string) => JSON.parse(json) as Readonly<Record<string, string>>;

/** The catalogue's words in one language: a flat table from key to text. */
export class Texts {
  readonly language: string;
  /** As it came, for the engine, which speaks from the same table. */
  readonly json: string;
  /** Whether those are there too that only the player and the pages of the exercises show. */
  readonly whole: boolean;
  readonly #table: Readonly<Record<string, string>>;

  constructor(language: string, json: string, moves?: string) {
    this.language = language;
    this.json = json;
    this.whole = moves !== undefined;
    this.#table = { ...table(json), ...(moves === undefined ? {} : table(moves)) };
  }

  /** The same with the texts of the moves. */
  with(moves: string): Texts {
    return new Texts(this.language, this.json, moves);
  }

  /** The text, or the key where it is missing: nothing is hidden, and the catalogue's check refuses such a file. */
  of(key: string): string {
    return this.#table[key] ?? key;
  }

  /** The first of these texts that exists. */
  maybe(...keys: string[]): string | undefined {
    return keys.map((key) => this.#table[key]).find((text) => text !== undefined);
  }

  /** The name of an exercise, as this use of it is called. */
  exercise(exercise: string, use: string): string {
    return this.maybe(`use.${exercise}.${use}.name`) ?? this.of(`exercise.${exercise}.name`);
  }

  /** The texts `prefix.1`, `prefix.2` and so on. */
  list(prefix: string): string[] {
    const texts: string[] = [];
    for (let number = 1; ; number++) {
      const text = this.#table[`${prefix}.${number}`];
      if (text === undefined) return texts;
      texts.push(text);
    }
  }
}
