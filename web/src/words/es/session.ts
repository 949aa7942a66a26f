import type { Less, Week } from '../../diary/entry';
import type { Outcome, SectionName, SessionEnd } from '../../engine/session';

export const section: Record<SectionName, string> = {
  'warm-up': 'Calentar',
  mobility: 'Soltar',
  strength: 'Ganar fuerza',
  closing: 'Terminar',
  comfort: 'Calma',
};

export const outcome: Record<Outcome, string> = {
  green: 'fue bien',
  held: 'hecho',
  painful: 'dolió',
  red: 'interrumpido: dolor agudo',
  numb: 'interrumpido: adormecimiento',
  skipped: 'omitido',
};

export const end: Record<SessionEnd, string> = {
  done: 'Terminada',
  stopped: 'Terminada antes de tiempo',
  pain: 'Cerrada por dolor',
  red: 'Interrumpida por dolor agudo',
  numb: 'Interrumpida por adormecimiento',
};

export const week: Record<Week, string> = {
  '2': '2 días a la semana',
  '3': '3 días a la semana',
  'every-other-day': 'Un día sí y otro no',
};

export const less: Record<Less, string> = {
  rest: 'Hoy descanso',
  'bad-day': 'Cinco minutos suaves',
  light: 'Una sesión suave',
};
