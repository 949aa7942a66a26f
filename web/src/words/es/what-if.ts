/** The page that plays a pain forward. */
export const whatIf = {
  ask: '¿Y si duele?',
  title: (name: string) => `${name}: ¿y si duele?`,
  where: '¿Qué lado?',
  how: '¿Cuánto duele?',
  scores: [
    { score: 2, label: 'Un poco, 2 de 10' },
    { score: 4, label: 'Claramente, 4 de 10' },
    { score: 7, label: 'Mucho, 7 de 10' },
  ],
  playing: 'Calculamos los próximos siete días…',
  none: 'Sin sesión',
  with: (dose: string) => `Con el ejercicio: ${dose}`,
  without: 'Sin el ejercicio',
  rests: (side: string) => `${side}: descansa`,
  untilHurt: 'Termina ahí cuando duele.',
  note: 'Es una prueba: no se guarda nada. Supone que contestas cada día y que no duele nada más.',
  close: 'Cerrar',
};
