import { s } from './plural';

/** Walking and the like. */
export const outings = {
  title: 'Seguir en movimiento',
  unit: 'minutos',
  target: (done: number, target: number) => `${s(done, 'minuto')} esta semana. La meta es\u00a0${target}.`,
  noTarget: (done: number) => `${s(done, 'minuto')} esta semana. Ahora no hay meta.`,
  goal: (goal: number) => `El círculo completo son ${goal} minutos. Tu meta crece despacio, a tu ritmo.`,
  log: 'Hice actividad',
  what: '¿Qué hiciste?',
  minutes: '¿Cuántos minutos?',
  avoid: 'Qué dejar fuera',
  later: 'Más tarde te preguntamos cómo te sentó. Estirar no cuenta aquí: tiene su propio lugar.',
  save: 'Guardar',
  closed: 'Ahora no puedes hacer ninguna de estas actividades.',
  after: (what: string, minutes: number, when: string) =>
    `${what}, ${s(minutes, 'minuto')}, ${when}: ¿cómo te sentiste después?`,
  answers: { same: 'No peor que antes', 'more-pain': 'Más dolor', numb: 'Adormecimiento u hormigueo' },
};
