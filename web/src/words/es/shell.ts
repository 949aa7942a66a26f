/** The frame around the pages. */
export const shell = {
  skipToContent: 'Ir al contenido',
  loading: 'Un momento…',
  pageMissing: 'Esta página no llegó. Quizá hay una versión nueva de Nutation, o no hay red.',
  language: 'Idioma',
  languageFailed: 'No se pudo cargar este idioma. Por favor, prueba otra vez cuando tengas conexión.',
};
export const newVersion = { text: 'Hay una versión nueva.', use: 'Usarla ahora' };

/** Where the person has to decide about this diary and the server's. */
export const undecided = {
  text: 'Hay algo que mirar sobre tu diario y el servidor.',
  look: 'Mirar',
};

export const nav = {
  label: 'Páginas',
  today: 'Hoy',
  progress: 'Progreso',
  exercises: 'Ejercicios',
  learn: 'Aprender',
  help: 'Pedir ayuda',
  me: 'Perfil',
};
