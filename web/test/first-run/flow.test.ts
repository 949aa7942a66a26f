import { describe, expect, it } from 'vitest';
import type { Answered, Draft } from '../../src/diary/entry';
import { Flow, type Known, type Step } from '../../src/first-run/flow.svelte';
import { itemsOf, pregnancyItems } from '../../src/screening/groups';
import { smallCatalogue } from '../small-catalogue';

const no = (items: readonly string[]): Record<string, Answered> =>
  Object.fromEntries(items.map((item) => [item, 'no']));

/** Answers every question with no until a step is reached, or all is told. */
function answerUntil(flow: Flow, stop?: Step): readonly Draft[] | undefined {
  for (;;) {
    if (flow.step === stop) return undefined;
    const { step } = flow;
    if (step === 'E' || step === 'U' || step === 'R') flow.told(no(itemsOf(smallCatalogue, step)));
    if (step === 'pregnant') flow.told(no(pregnancyItems(smallCatalogue)));
    if (step === 'conditions') flow.conditions = { pregnancy: flow.conditions['pregnancy'] ?? 'no', knee: 'no' };
    const drafts = flow.next();
    if (drafts !== undefined) return drafts;
  }
}

const typesOf = (drafts: readonly Draft[] | undefined) => drafts?.map((draft) => draft.type);

const known: Known = { profile: { type: 'profile', adult: true, equipment: ['mat'], positionsOut: [] }, plan: true };

describe('a first run', () => {
  it('endsWithWhatTheEngineNeeds', () => {
    const flow = new Flow(smallCatalogue, 'GB');
    answerUntil(flow, 'pain');
    flow.week = { left: 0, right: 5, centre: 0 };
    answerUntil(flow, 'now');
    flow.now = { left: 0, right: 3, centre: 0 };
    const drafts = answerUntil(flow);
    expect(typesOf(drafts)).toEqual(['profile', 'screening', 'reading', 'preference']);
    expect(drafts?.[0]).toMatchObject({ adult: true, country: 'GB', equipment: [], aerobicMinutes: 0 });
    expect(drafts?.[1]).toMatchObject({
      answers: { numb: 'no', fever: 'no', surgery: 'no', smoking: 'no' },
      conditions: { pregnancy: 'no', knee: 'no' },
      right: 5,
      complete: true,
    });
    expect(drafts?.[2]).toMatchObject({ moment: 'screening', left: 0, right: 3, centre: 0 });
    expect(drafts?.[3]).toMatchObject({ minutes: 15, week: '3' });
  });

  it('asksAboutPregnancyOnlyWhoMayBePregnant', () => {
    expect(new Flow(smallCatalogue, 'GB').steps).not.toContain('pregnant');
    const flow = new Flow(smallCatalogue, 'GB');
    flow.conditions = { pregnancy: 'unsure', knee: 'no' };
    expect(flow.steps.slice(flow.steps.indexOf('conditions'))).toEqual([
      'conditions',
      'week',
      'pregnant',
      'things',
      'positions',
      'plan',
    ]);
  });

  it('storesNothingForACountryWithoutACode', () => {
    const flow = new Flow(smallCatalogue, '*');
    expect(answerUntil(flow)?.[0]).not.toHaveProperty('country');
  });

  it('isOverForWhoIsUnderEighteen', () => {
    const flow = new Flow(smallCatalogue, 'GB');
    answerUntil(flow, 'you');
    flow.adult = false;
    expect(flow.next()).toMatchObject([{ type: 'profile', adult: false }]);
  });

  it('goesBackStepByStep', () => {
    const flow = new Flow(smallCatalogue, 'GB');
    answerUntil(flow, 'U');
    flow.back();
    expect(flow.step).toBe('E');
  });
});

describe('a serious sign', () => {
  it.each<Answered>(['new', 'unsure'])('ofAnEmergencyEndsTheQuestionsAtOnce (%s)', (answer) => {
    const flow = new Flow(smallCatalogue, 'GB');
    answerUntil(flow, 'E');
    flow.told({ numb: answer });
    const drafts = flow.next();
    expect(typesOf(drafts)).toEqual(['profile', 'screening']);
    expect(drafts?.[1]).toMatchObject({ answers: { numb: answer }, complete: false });
  });

  it('thatIsUrgentEndsThemAfterThePageThatWeighsIt', () => {
    const flow = new Flow(smallCatalogue, 'GB');
    answerUntil(flow, 'U');
    flow.told({ fever: 'new' });
    expect(flow.next()).toBeUndefined();
    flow.told({ surgery: 'no', smoking: 'new' });
    expect(flow.next()?.[1]).toMatchObject({ answers: { fever: 'new', smoking: 'new' }, complete: false });
  });

  it('inPregnancyEndsThemToo', () => {
    const flow = new Flow(smallCatalogue, 'GB');
    flow.conditions = { pregnancy: 'yes' };
    answerUntil(flow, 'pregnant');
    flow.told({ bleeding: 'new' });
    expect(flow.next()?.[1]).toMatchObject({ type: 'screening', complete: false });
  });

  it('thatMayWaitDoesNotEndThem', () => {
    const flow = new Flow(smallCatalogue, 'GB');
    answerUntil(flow, 'R');
    flow.told({ surgery: 'new', smoking: 'no' });
    expect(flow.next()).toBeUndefined();
    expect(flow.step).toBe('pain');
  });

  it('thatAClinicianHasCheckedDoesNotEndThem', () => {
    const flow = new Flow(smallCatalogue, 'GB', known);
    flow.told({ numb: 'checked' });
    expect(flow.next()).toBeUndefined();
  });
});

describe('the questions again', () => {
  it('leaveAloneWhoOneIsAndThePlan', () => {
    expect(typesOf(answerUntil(new Flow(smallCatalogue, 'GB', known)))).toEqual(['screening', 'reading']);
  });

  it('askForThePlanWhereASignHadEndedTheFirstRun', () => {
    const drafts = answerUntil(new Flow(smallCatalogue, 'GB', { ...known, plan: false }));
    expect(typesOf(drafts)).toEqual(['profile', 'screening', 'reading', 'preference']);
  });
});
