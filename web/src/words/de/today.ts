import { s } from './plural';

/** Today. */
export const today = {
  morning: 'Guten Morgen',
  afternoon: 'Guten Tag',
  evening: 'Guten Abend',
  full: 'Volle Einheit',
  light: 'Leichte Einheit',
  comfort: 'Atmen und entspannen',
  start: 'Beginnen',
  goOn: 'Mit Ihrer Einheit weitermachen',
  goOnLead: (left: number) => `Sie haben noch ${s(left, 'Übung', 'Übungen')} vor sich.`,
  endHere: 'Hier beenden',
  tooLate: 'Sie haben früher eine Einheit begonnen. Es ist zu viel Zeit vergangen, um damit weiterzumachen.',
  notToday: 'Heute nicht?',
  count: 'Auch fünf sanfte Minuten zählen.',
  rested: 'Sie möchten sich heute ausruhen. Das gehört zum Plan.',
  undo: 'Ich möchte mich doch bewegen',
  outTitle: (count: number) => `Heute weggelassen (${count})`,
  doneTitle: 'Für heute fertig',
  doneText: 'Sie haben Ihre Einheit gemacht. Leichtes Gehen ist immer gut, wenn es sich gut anfühlt.',
  restTitle: 'Ein Ruhetag',
  nothing: 'Im Moment ist nichts geplant.',
  elsewhere: 'Eine Einheit läuft in einem anderen Fenster. Sie können dort zusehen.',
  comfortText:
    'Liegen oder sitzen Sie so, wie es am besten guttut, und atmen Sie langsam. Sie müssen nichts erreichen.',
  comfortOffer: 'Atmen und entspannen',
  whyThis: 'Warum das, heute',
  answer: 'Die Fragen beantworten',
  answerTitle: 'Zuerst ein paar Fragen',
  answerText: 'Dann können wir Ihnen zeigen, was Sie heute machen dürfen.',
};
