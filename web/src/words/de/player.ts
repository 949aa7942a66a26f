import type { SegmentKind } from '../../engine/segment';
import { s } from './plural';

const state: Record<SegmentKind, string> = {
  'change-position': 'Position wechseln',
  'get-ready': 'Bereit machen',
  move: 'Bewegen',
  hold: 'Halten',
  return: 'Langsam zurück',
  rest: 'Ausruhen',
  'change-side': 'Seite wechseln',
  ask: 'Wie war es?',
  breathe: 'Atmen',
};

/** The player. */
export const player = {
  title: 'Ihre Einheit',
  ready: 'Machen Sie es sich bequem',
  readyLead: 'Legen Sie das Telefon so hin, dass Sie es sehen. Alles Nötige wird gesagt und gezeigt.',
  tips: [
    'Bewegen Sie sich langsam. Dehnung und Anstrengung sind in Ordnung, der Schmerz ist die Grenze.',
    'Atmen Sie weiter. Sie müssen nichts erreichen.',
    'Wenn es wehtut, tippen Sie auf „Es tut weh“. Das ist immer richtig.',
  ],
  begin: 'Beginnen',
  state,
  cue: {
    rest: 'Ausruhen.',
    'change-side': 'Seite wechseln.',
    ask: 'Wie war es?',
    'breathe-in': 'Einatmen.',
    'breathe-out': 'Ausatmen.',
    half: 'Die Hälfte ist geschafft.',
    enough: 'Das ist lang genug.',
    paused: 'Angehalten.',
    go: 'Wir machen weiter.',
    over: 'Gut gemacht. Das war alles für heute.',
  },
  pause: 'Anhalten',
  goOn: 'Weiter',
  skip: 'Auslassen',
  hurts: 'Es tut weh',
  seconds: (left: number) => (left === 1 ? 'Sekunde' : 'Sekunden'),
  ofTimes: (all: number) => `von ${all}`,
  ofSeconds: (all: number) => `von ${s(all, 'Sekunde', 'Sekunden')}`,
  exercise: (now: number, all: number) => `${now} von ${all}`,
  next: (what: string, seconds: number) => `danach: ${what}, in ${seconds}\u00a0s`,
  takeYourTime: 'nehmen Sie sich Zeit',
  nextOne: (what: string) => `danach: ${what}`,
  lastSeconds: (left: number) => `Noch ${s(left, 'Sekunde', 'Sekunden')}.`,
  last: 'die letzte',
  left: (seconds: number) =>
    seconds < 60
      ? `noch ${s(seconds, 'Sekunde', 'Sekunden')}`
      : `noch ${s(Math.ceil(seconds / 60), 'Minute', 'Minuten')}`,
  strip: (now: number, all: number) => `Übung ${now} von ${all}`,
  iAmDone: 'Ich bin fertig',
  iAmReady: 'Ich bin bereit',
  oneMoment: 'Langsam mitmachen',
  comfortable: 'Gut',
  tight: 'Spannung oder Anstrengung',
  tightHint: 'auch müde oder zittrig',
  askLead: 'Keine Antwort ist auch in Ordnung.',
  saving: 'Wird gespeichert …',
  paused: 'Angehalten',
  away: (minutes: number) =>
    minutes < 1
      ? 'Sie waren weg. Wir haben auf Sie gewartet.'
      : `Sie waren ${s(minutes, 'Minute', 'Minuten')} weg. Wir haben auf Sie gewartet.`,
  backToSide: 'Diese Seite neu beginnen',
  stop: 'Für heute aufhören',
  sound: 'Stimme und Töne',
  on: 'an',
  off: 'aus',
  help: 'Wann Sie Hilfe brauchen',
  skipTitle: 'Was möchten Sie auslassen?',
  skipSide: (side: string) => `Nur diese Seite: ${side}`,
  skipAll: 'Diese ganze Übung',
  skipLead: 'Auslassen ist in Ordnung. Der Rest des Plans bleibt.',
  leaveTitle: 'Für heute aufhören?',
  leaveLead: 'Was Sie gemacht haben, ist gespeichert, und es zählt.',
  watch: 'Diese Einheit läuft in einem anderen Fenster. Sie können hier zusehen.',
  notStored: 'Diese Seite ist noch nicht gespeichert. Wir warten hier, bis sie es ist.',
  keys: 'Tasten: Leertaste zum Anhalten, Pfeil rechts zum Auslassen, Pfeil links für die Seite von vorn, H, wenn es wehtut.',
  comfortName: 'Atmen',
};
