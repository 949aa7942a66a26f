import type { Less, Week } from '../../diary/entry';
import type { Outcome, SectionName, SessionEnd } from '../../engine/session';

export const section: Record<SectionName, string> = {
  'warm-up': 'Warm up',
  mobility: 'Loosen',
  strength: 'Strengthen',
  closing: 'Close',
  comfort: 'Ease',
};

export const outcome: Record<Outcome, string> = {
  green: 'felt fine',
  held: 'done',
  painful: 'hurt',
  red: 'stopped: sharp pain',
  numb: 'stopped: numb',
  skipped: 'skipped',
};

export const end: Record<SessionEnd, string> = {
  done: 'Finished',
  stopped: 'Stopped early',
  pain: 'Closed because of pain',
  red: 'Stopped because of sharp pain',
  numb: 'Stopped because of numbness',
};

export const week: Record<Week, string> = {
  '2': '2 days a week',
  '3': '3 days a week',
  'every-other-day': 'Every other day',
};

export const less: Record<Less, string> = {
  rest: 'Rest today',
  'bad-day': 'Five gentle minutes',
  light: 'A light session',
};
