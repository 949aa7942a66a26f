/** The first run. */
export const first = {
  step: (now: number, all: number) => `Paso ${now} de ${all}`,
  welcome: {
    title: 'Movimientos suaves para una articulación sacroilíaca dolorida',
    lead: 'Pregunta primero y para cuando duele. Sin cuenta y sin coste.',
    limits: 'No diagnostica, no trata, no cura y no sustituye a un médico.',
    aboutTitle: 'Acerca de Nutation',
    about: ['Hecho con cinco artículos para pacientes. Ves qué dice cada uno.', 'Tus respuestas se quedan contigo.'],
    unreviewed: 'Ningún profesional de la salud ha revisado todavía este programa.',
    reviewed: (who: string) => `Revisado por ${who}.`,
    emergency: (number: string) => `¿Te sientes muy mal ahora? Para aquí y llama al ${number}.`,
    start: 'Lo entiendo',
  },
  you: {
    title: 'Sobre ti',
    adult: '¿Tienes 18 años o más?',
    country: '¿Dónde estás?',
    countryWhy: 'Para el número de emergencias.',
    elsewhere: 'En otro lugar',
    born: 'Año en que naciste',
    bornWhy: 'Si queda vacío, tenemos más cuidado.',
    bornWrong: 'Por favor, escribe un año, como 1966.',
  },
  flags: {
    E: {
      title: 'Señales graves',
      lead: '¿Alguna es nueva o peor en las últimas 4 semanas?',
      note: 'Si alguna es cierta, paramos y te decimos adónde ir hoy.',
    },
    U: {
      title: 'Señales que mirar pronto',
      lead: '¿Alguna es cierta para ti?',
      note: 'Si alguna es cierta, te decimos a quién preguntar. Tu plan espera.',
    },
    R: {
      title: 'Antes de moverte',
      lead: '¿Alguna es cierta para ti?',
      note: 'Si alguna es cierta, empiezas suave, o consultas antes con un profesional.',
    },
    pregnant: {
      title: 'Porque puede haber un embarazo',
      lead: '¿Alguna es cierta para ti ahora?',
      note: 'Si alguna es cierta, paramos y te decimos adónde ir hoy.',
    },
  },
  pain: {
    title: '¿Dónde te duele?',
    picture: 'Tu espalda, vista por detrás. Tu izquierda está a la izquierda.',
    nowhere: 'Ahora no me duele',
    week: '¿Cuánto dolió la semana pasada, casi todos los días?',
    weekLead: '10 es el peor dolor que puedes imaginar.',
    more: 'También en otro lugar',
  },
  now: {
    title: '¿Y ahora, en reposo?',
    lead: 'Primero, siéntate o acuéstate sin moverte.',
    same: 'Igual que la semana pasada',
  },
  conditions: {
    title: '¿Qué debemos tener en cuenta?',
    note: 'Dejamos fuera los movimientos que no te convienen.',
    pregnancyWeek: '¿Cuántas semanas completas de embarazo?',
    weekUnknown: 'No lo sé',
  },
  things: {
    legend: 'Cosas a mano',
    title: '¿Qué tienes a mano?',
    lead: 'No hace falta nada.',
  },
  positions: {
    legend: 'Posiciones que no me van bien',
    title: '¿Qué posiciones te cuestan?',
    lead: 'Las dejamos fuera.',
  },
  plan: {
    title: 'Tu tiempo',
    minutes: 'Minutos por sesión',
    week: '¿Cada cuánto?',
    walking: 'Minutos que caminaste en los últimos 7 días',
    walkingWhy: 'Nadar suave, bicicleta y taichí también cuentan. Basta con aproximar.',
    done: 'Ver mi plan',
  },
};
