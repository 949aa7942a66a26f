import { s } from './plural';

/** The exercises. */
export const exercises = {
  title: 'Ejercicios',
  lead: 'Todos los movimientos, con nuestras propias palabras.',
  kind: {
    'warm-up': 'Para calentar',
    mobility: 'Para soltar',
    strength: 'Para ganar fuerza',
    aerobic: 'Para activarse',
  },
  search: 'Buscar',
  filter: 'Mostrar',
  filters: { all: 'Todos', today: 'Los de hoy', bed: 'Se pueden hacer en la cama', bare: 'Sin accesorios' },
  found: (count: number) => s(count, 'ejercicio'),
  nothing: 'Ninguno coincide. Prueba una palabra más corta, o muestra todos.',
  leaveOut: 'Dejarlo fuera de mi plan',
  takeBack: 'Volver a ponerlo en mi plan',
  leftOut: 'Dejas este ejercicio fuera de tu plan.',
  unstated: 'no lo dice',
  steps: 'Paso a paso',
  start: 'Posición de inicio',
  breathing: 'Respiración',
  cautions: 'Ten cuidado',
  doses: 'Lo que dicen los artículos',
  disagree: 'Donde los artículos no coinciden',
  also: 'También se llama',
  needs: 'Necesitas',
  back: 'Todos los ejercicios',
  unknown: 'Este ejercicio no se conoce.',
  stated: { reps: 'Veces', sets: 'Series', hold: 'Mantener, en segundos' },
};
