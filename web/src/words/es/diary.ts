import { s } from './plural';

/** The diary. */
export const diary = {
  title: 'Diario',
  readings: 'Dolor en reposo',
  when: 'Cuándo',
  empty: 'Aquí no hay nada todavía. Lo encontrarás aquí después de tu primera sesión.',
  kind: { full: 'Sesión completa', light: 'Sesión suave', comfort: 'Respiración y calma' },
  open: 'Sin terminar',
  done: (count: number) => s(count, 'lado hecho', 'lados hechos'),
  skipped: (count: number) => s(count, 'omitido'),
  whyThen: 'Por qué fue así ese día',
  where: 'Dónde se guarda',
  here: 'En este dispositivo, en este navegador. Es solo tuyo.',
  count: (count: number) => s(count, 'anotación', 'anotaciones'),
  promised: 'El navegador ha prometido guardarlo.',
  notPromised: 'El navegador puede borrarlo si falta espacio. Guarda una copia de vez en cuando.',
  unread: (count: number) =>
    `Esta versión no puede leer ${s(count, 'línea')} de este diario. ${count === 1 ? 'Se queda' : 'Se quedan'} aquí.`,
  score: (score: number) => `${score}\u00a0de\u00a010`,
};
