import { s } from './plural';

/** Walking and the like. */
export const outings = {
  title: 'Keep moving',
  unit: 'minutes',
  target: (done: number, target: number) => `${s(done, 'minute')} this week. The aim is\u00a0${target}.`,
  noTarget: (done: number) => `${s(done, 'minute')} this week. There is no aim now.`,
  goal: (goal: number) => `The full ring is ${goal} minutes. Your aim grows slowly, at your own pace.`,
  log: 'I was active',
  what: 'What did you do?',
  minutes: 'How many minutes?',
  avoid: 'What to leave out',
  later: 'Later we ask how it felt. Stretching does not count here: it has its own place.',
  save: 'Save',
  closed: 'None of the activities is open to you now.',
  after: (what: string, minutes: number, when: string) =>
    `${what}, ${s(minutes, 'minute')}, ${when}: how did it feel afterwards?`,
  answers: { same: 'Not worse than before', 'more-pain': 'More pain', numb: 'Numb or tingling' },
};
