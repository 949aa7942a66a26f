/** When to see someone. */
export const help = {
  title: 'Cuándo consultar con un profesional',
  lead: 'Si alguna de estas cosas es cierta, no hagas ejercicio. Pide ayuda.',
  pregnant: 'En el embarazo',
  E: { title: 'Ahora', text: 'Llama al número de emergencias, o ve a urgencias.' },
  U: { title: 'Hoy o mañana', text: 'Llama a un médico o a una línea de salud.' },
  R: { title: 'Pronto', text: 'Pide cita con un médico o fisioterapeuta.' },
  articles: {
    title: 'Habla también con un profesional',
    text: 'Los artículos nombran estas señales. Si una señal está también arriba, haz lo que dice allí.',
  },
  country: 'País',
};
