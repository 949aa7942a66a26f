/** The part of `catalogue.json` that the screens read. The engine reads all of it, strictly. */
export interface Catalogue {
  readonly version: string;
  /** Who of the clinicians signed it; null as long as none did. */
  readonly reviewedBy: string | null;
  readonly sources: readonly Source[];
  readonly programmes: readonly Programme[];
  /** The articles' rules, with the lines where they stand. */
  readonly rules: readonly { readonly id: string; readonly sources: readonly string[] }[];
  readonly items: readonly RedFlag[];
  readonly conditions: readonly { readonly id: string }[];
  readonly exercises: readonly Exercise[];
  readonly emergency: readonly Emergency[];
}

/** An article. */
export interface Source {
  readonly id: string;
  readonly trust: 'reviewed' | 'general' | 'rich' | 'lowest';
  readonly entries: readonly { readonly id: string; readonly line: number }[];
}

/** An article as a programme, by the article's id. */
export interface Programme {
  readonly id: string;
  /** Uses as `exercise/use`, with the rungs that the article's words span; 0 for aerobic uses. */
  readonly items: readonly { readonly use: string; readonly from: number; readonly to: number }[];
}

/** A question of the screening. */
export interface RedFlag {
  readonly id: string;
  readonly group: string;
  readonly level: 'E' | 'U' | 'R' | 'C';
  /** Whether the short check before each session asks it too. */
  readonly check: boolean;
  /** Asked only of someone who is or may be pregnant. */
  readonly pregnant: boolean;
}

export interface Exercise {
  readonly id: string;
  readonly purposes: readonly string[];
  readonly entries: readonly string[];
  readonly equipment: readonly string[];
  readonly anyOf: readonly string[];
  readonly bed: 'yes' | 'firm' | 'wide' | 'no';
  readonly doses: readonly StatedDose[];
  readonly uses: readonly Use[];
}

/** A dose as an article states it; what it leaves out says so. */
export interface StatedDose {
  readonly entry: string;
  readonly hold: string;
  readonly reps: string;
  readonly sets: string;
  readonly sides: string;
  readonly rest: string;
  readonly lines: string;
}

/** The position in which an exercise starts. */
export type Start =
  | 'back-knees-bent'
  | 'back-legs-straight'
  | 'back-doorway'
  | 'face-down'
  | 'side-lying'
  | 'hands-and-knees'
  | 'sitting-floor'
  | 'standing'
  | 'water'
  | 'bicycle';

export interface Use {
  readonly id: string;
  readonly start: Start;
  readonly sided: 'none' | 'each-side' | 'alternating';
  readonly kind: 'warm-up' | 'mobility' | 'strength' | 'aerobic';
  /** The ladder's, from the lowest. */
  readonly rungs: readonly Rung[];
}

/** A step of a ladder. Seconds are whole. */
export interface Rung {
  readonly variant: string;
  readonly hold: number;
  readonly reps: number;
  readonly sets: number;
}

/** Whom to call. Country `*` is the one for everywhere else. */
export interface Emergency {
  readonly country: string;
  readonly emergency: string;
  readonly advice: string | null;
}

/** The numbers of a country, or those for everywhere else. */
export function emergencyOf(catalogue: Catalogue, country: string): Emergency {
  const find = (code: string) => catalogue.emergency.find((each) => each.country === code);
  const found = find(country) ?? find('*');
  if (found === undefined) throw new Error(`The catalogue has no emergency number for ${country} and none for *.`);
  return found;
}

/** How an exercise is done today: its use of that id. */
export function useOf(catalogue: Catalogue, exercise: string, use: string): Use | undefined {
  return catalogue.exercises.find((each) => each.id === exercise)?.uses.find((each) => each.id === use);
}
