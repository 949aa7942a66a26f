import { s } from './plural';

/** Walking and the like. */
export const outings = {
  title: 'In Bewegung bleiben',
  unit: 'Minuten',
  target: (done: number, target: number) =>
    `${s(done, 'Minute', 'Minuten')} in dieser Woche. Das Ziel ist:\u00a0${target}.`,
  noTarget: (done: number) => `${s(done, 'Minute', 'Minuten')} in dieser Woche. Im Moment gibt es kein Ziel.`,
  goal: (goal: number) => `Der volle Ring steht für ${goal} Minuten. Ihr Ziel wächst langsam, in Ihrem eigenen Tempo.`,
  log: 'Ich war aktiv',
  what: 'Was haben Sie gemacht?',
  minutes: 'Wie viele Minuten?',
  avoid: 'Was Sie weglassen sollen',
  later: 'Später fragen wir, wie es war. Dehnen zählt hier nicht: Es hat seinen eigenen Platz.',
  save: 'Speichern',
  closed: 'Im Moment kommt nichts davon für Sie infrage.',
  after: (what: string, minutes: number, when: string) =>
    `${what}, ${s(minutes, 'Minute', 'Minuten')}, ${when}: Wie hat es sich danach angefühlt?`,
  answers: { same: 'Nicht schlimmer als vorher', 'more-pain': 'Mehr Schmerz', numb: 'Taubes Gefühl oder Kribbeln' },
};
