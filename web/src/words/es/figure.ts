/** The figure and its controls. */
export const figure = {
  shows: (what: string) => `Una persona lo muestra: ${what}`,
  steps: (what: string) => `Imágenes, desde el inicio: ${what}`,
  title: 'Míralo',
  play: 'Ver',
  pause: 'Pausa',
  slow: 'Despacio',
  where: 'En qué punto del movimiento',
  turnLeft: 'Mirar más desde la izquierda',
  turnRight: 'Mirar más desde la derecha',
  way: 'De qué forma hacerlo',
  side: 'Qué lado trabaja',
};
