import type { Answered, Draft, Has, Levels, Profile, Week } from '../diary/entry';
import type { Catalogue } from '../engine/catalogue';
import { noPain } from '../pain/places';
import { pregnancy } from '../screening/conditions';
import { pregnancyItems, type FlagPage } from '../screening/groups';

export type Step =
  'welcome' | 'you' | FlagPage | 'pain' | 'now' | 'conditions' | 'week' | 'pregnant' | 'things' | 'positions' | 'plan';

const first: readonly Step[] = [
  'welcome',
  'you',
  'E',
  'U',
  'R',
  'pain',
  'now',
  'conditions',
  'week',
  'pregnant',
  'things',
  'positions',
  'plan',
];

/** The questions that come again: what may have changed. Who one is and what one has stays as it was. */
const again: readonly Step[] = ['E', 'U', 'R', 'pain', 'now', 'conditions', 'week', 'pregnant'];

/** The questions of a first run that a serious sign had ended before the plan was asked for. */
const rest: readonly Step[] = [...again, 'things', 'positions', 'plan'];

/** What the diary already knows of who answers. */
export interface Known {
  readonly profile: Profile;
  /** Whether minutes and days were told. */
  readonly plan: boolean;
}

/** The answers on their way to the diary, and which question comes next. Nothing is stored before it is told. */
export class Flow {
  step = $state<Step>('welcome');
  adult = $state(true);
  country = $state('');
  birthYear = $state<number>();
  answers = $state.raw<Readonly<Record<string, Answered>>>({});
  /** Average of the last week. */
  week = $state.raw<Required<Levels>>(noPain);
  places = $state.raw<Readonly<Record<string, number>>>({});
  /** At rest, now. */
  now = $state.raw<Required<Levels>>(noPain);
  conditions = $state.raw<Readonly<Record<string, Has>>>({});
  pregnancyWeek = $state<number>();
  equipment = $state.raw<readonly string[]>([]);
  positionsOut = $state.raw<readonly string[]>([]);
  minutes = $state(15);
  days = $state<Week>('3');
  aerobicMinutes = $state(0);

  readonly #catalogue: Catalogue;
  readonly #order: readonly Step[];
  readonly #known: Known | undefined;

  /** @param known nothing for a first run */
  constructor(catalogue: Catalogue, country: string, known?: Known) {
    this.#catalogue = catalogue;
    this.#known = known;
    this.#order = known === undefined ? first : known.plan ? again : rest;
    this.country = known?.profile.country ?? country;
    this.birthYear = known?.profile.birthYear;
    this.step = this.#order[0] ?? 'welcome';
  }

  /** The steps of this person, for the line of progress. */
  get steps(): readonly Step[] {
    return this.#order.filter((step) => this.#asked(step));
  }

  get number(): number {
    return this.steps.indexOf(this.step) + 1;
  }

  get mayBePregnant(): boolean {
    return (this.conditions[pregnancy] ?? 'no') !== 'no';
  }

  /** Takes answers to red flags. */
  told(answers: Readonly<Record<string, Answered>>) {
    this.answers = { ...this.answers, ...answers };
  }

  /**
   * Goes to the next question.
   *
   * @returns the entries to store where there is nothing more to ask: all was told, or a sign is too serious to go on
   */
  next(): readonly Draft[] | undefined {
    if (this.step === 'you' && !this.adult) return [this.#profile()];
    if (this.#mustStop()) return [...this.#person(), this.#screening(false)];
    const following = this.steps[this.number];
    if (following === undefined) return this.#everything();
    this.step = following;
    return undefined;
  }

  back() {
    this.step = this.steps[this.number - 2] ?? this.step;
  }

  /** Serious signs end the questions: first help, then all else. The page after the urgent ones is still asked, as it weighs them. */
  #mustStop(): boolean {
    const serious = (levels: readonly string[]) =>
      this.#catalogue.items.some(
        (item) =>
          levels.includes(item.level) &&
          (this.answers[item.id] ?? 'no') !== 'no' &&
          this.answers[item.id] !== 'checked',
      );
    if (this.step === 'E') return serious(['E']);
    return (this.step === 'R' || this.step === 'pregnant') && serious(['E', 'U']);
  }

  #asked(step: Step): boolean {
    if (step === 'week') return this.mayBePregnant;
    if (step === 'pregnant') return this.mayBePregnant && pregnancyItems(this.#catalogue).length > 0;
    return true;
  }

  #everything(): readonly Draft[] {
    const reading: Draft = { type: 'reading', moment: 'screening', ...this.now, places: {}, novel: {} };
    const preference: Draft = { type: 'preference', minutes: this.minutes, week: this.days };
    return this.#known?.plan === true
      ? [this.#screening(true), reading]
      : [this.#profile(), this.#screening(true), reading, preference];
  }

  #person(): readonly Draft[] {
    return this.#known === undefined ? [this.#profile()] : [];
  }

  #profile(): Draft {
    return {
      type: 'profile',
      adult: this.adult,
      ...(this.birthYear === undefined ? {} : { birthYear: this.birthYear }),
      equipment: this.equipment,
      positionsOut: this.positionsOut,
      ...(this.step === 'plan' ? { aerobicMinutes: this.aerobicMinutes } : {}),
      ...(/^[A-Z]{2}$/.test(this.country) ? { country: this.country } : {}),
    };
  }

  #screening(complete: boolean): Draft {
    return {
      type: 'screening',
      answers: this.answers,
      conditions: this.conditions,
      ...(this.pregnancyWeek === undefined ? {} : { pregnancyWeek: this.pregnancyWeek }),
      ...(complete ? this.week : {}),
      places: this.places,
      complete,
    };
  }
}
