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
  together: 'También en el equipo donde funciona Nutation. Los dos tienen lo mismo.',
  onTheWay: (count: number) =>
    `También en el equipo donde funciona Nutation. ${s(count, 'anotación va', 'anotaciones van')} de camino hacia allí.`,
  away: (count: number) =>
    `Ahora no se puede llegar al equipo donde funciona Nutation. ${s(count, 'anotación espera', 'anotaciones esperan')} aquí, y no se pierde nada.`,
  alone: 'No hay servidor: nada sale de este dispositivo.',
  promised: 'El navegador ha prometido guardarlo.',
  notPromised: 'El navegador puede borrarlo si falta espacio. Guarda una copia de vez en cuando.',
  notTaken: 'El servidor no aceptó estas anotaciones. Se quedan aquí.',
  unread: (count: number) =>
    `Esta versión no puede leer ${s(count, 'línea')} de este diario. ${count === 1 ? 'Se queda' : 'Se quedan'} aquí.`,
  conflict: 'El servidor tiene otra anotación con el mismo número.',
  score: (score: number) => `${score} de 10`,
};
