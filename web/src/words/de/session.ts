import type { Less, Week } from '../../diary/entry';
import type { Outcome, SectionName, SessionEnd } from '../../engine/session';

export const section: Record<SectionName, string> = {
  'warm-up': 'Aufwärmen',
  mobility: 'Lockern',
  strength: 'Kräftigen',
  closing: 'Abschluss',
  comfort: 'Entspannen',
};

export const outcome: Record<Outcome, string> = {
  green: 'war gut',
  held: 'gemacht',
  painful: 'tat weh',
  red: 'abgebrochen: stechender Schmerz',
  numb: 'abgebrochen: taubes Gefühl',
  skipped: 'ausgelassen',
};

export const end: Record<SessionEnd, string> = {
  done: 'Beendet',
  stopped: 'Früher aufgehört',
  pain: 'Geschlossen wegen Schmerz',
  red: 'Abgebrochen wegen stechendem Schmerz',
  numb: 'Abgebrochen wegen taubem Gefühl',
};

export const week: Record<Week, string> = {
  '2': '2 Tage in der Woche',
  '3': '3 Tage in der Woche',
  'every-other-day': 'Jeden zweiten Tag',
};

export const less: Record<Less, string> = {
  rest: 'Heute ausruhen',
  'bad-day': 'Fünf sanfte Minuten',
  light: 'Eine leichte Einheit',
};
