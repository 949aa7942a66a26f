/** The screening, whole and short. */
export const flags = {
  none: 'Ninguna de estas',
  some: 'Alguna, o no lo sé',
  oneByOneLead: 'Una por una: ¿es cierta para ti?',
  restNo: 'No a las demás',
  toList: 'Volver a la lista',
  yes: 'Sí, nuevo o peor',
  checked: 'Sí, igual que cuando lo vio un profesional de la salud',
  done: 'Guardar mis respuestas',
};

export const check = {
  title: 'Antes de empezar',
  lead: 'Siempre, antes de moverte. ¿Hay algo nuevo desde la última vez?',
  ifTrue: 'Si alguna es cierta',
  ifTrueText: 'Paramos aquí y te decimos adónde ir hoy. Tu plan espera.',
};
