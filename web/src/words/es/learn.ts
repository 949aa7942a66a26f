/** The frame around what there is to learn; its texts are the catalogue's. */
export const learn = {
  title: 'Aprender',
  lead: 'Lo que dicen cinco artículos sobre este dolor, con nuestras propias palabras. Cada parte nombra su fuente.',
  back: 'Todos los temas',
  unknown: 'Este tema no se conoce.',
  more: 'Más temas',
  previous: (title: string) => `Antes: ${title}`,
  next: (title: string) => `Después: ${title}`,
  ours: 'Lo que hacemos',
  exercises: 'Los ejercicios',
};
