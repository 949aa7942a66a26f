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
