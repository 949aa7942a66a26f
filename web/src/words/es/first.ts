/** The first run. */
export const first = {
  step: (now: number, all: number) => `Paso ${now} de ${all}`,
  welcome: {
    title: 'Movimientos suaves para una articulación sacroilíaca dolorida',
    lead: 'Un pequeño programa en casa. Pregunta antes de empezar, y para cuando duele.',
    points: [
      'Hecho con cinco artículos para pacientes. Ves qué dice cada uno.',
      'No diagnostica, no trata, no cura y no sustituye a un médico.',
      'Tus respuestas se quedan contigo. Sin cuenta y sin coste.',
    ],
    unreviewed: 'Ningún profesional de la salud ha revisado todavía este programa.',
    reviewed: (who: string) => `Revisado por ${who}.`,
    emergency: (number: string) => `Si ahora te sientes muy mal, llama al ${number}. No sigas aquí.`,
    start: 'Lo entiendo',
  },
  you: {
    title: 'Sobre ti',
    lead: 'Primero necesitamos dos cosas.',
    adult: '¿Tienes 18 años o más?',
    country: '¿Dónde estás?',
    countryWhy: 'Para el número de emergencias correcto.',
    elsewhere: 'En otro lugar',
    born: 'Año en que naciste',
    bornWhy: 'Si queda vacío, elegimos lo más prudente.',
    bornWrong: 'Por favor, escribe un año, como 1966.',
  },
  flags: {
    E: {
      title: 'Primero, las señales graves',
      lead: 'En las últimas 4 semanas: ¿alguna de estas cosas es nueva, o ha empeorado?',
      note: 'Si es así, paramos y te decimos adónde ir hoy.',
    },
    U: {
      title: 'Señales que deben mirarse pronto',
      lead: '¿Es cierta para ti alguna de estas cosas?',
      note: 'Si es así, te decimos a quién preguntar. Tu plan espera.',
    },
    R: {
      title: 'Bueno saberlo antes de moverte',
      lead: '¿Es cierta para ti alguna de estas cosas?',
      note: 'Si es así, empiezas suave, o consultas antes con un profesional.',
    },
    pregnant: {
      title: 'Porque puede haber un embarazo',
      lead: '¿Es cierta para ti ahora alguna de estas cosas?',
      note: 'Si es así, paramos y te decimos adónde ir hoy.',
    },
  },
  pain: {
    title: '¿Dónde te duele?',
    lead: 'Lo que no tocas cuenta como sin dolor.',
    picture: 'Tu espalda, vista por detrás. Tu izquierda está a la izquierda.',
    nowhere: 'Ahora no me duele',
    week: '¿Cuánto dolió la semana pasada, casi todos los días?',
    weekLead: '0 es nada de dolor. 10 es el peor dolor que puedes imaginar.',
    more: 'También en otro lugar',
  },
  now: {
    title: '¿Y ahora mismo, en reposo?',
    lead: 'Siéntate o acuéstate un momento sin moverte.',
    same: 'Igual que la semana pasada',
  },
  conditions: {
    title: '¿Hay algo que debamos tener en cuenta?',
    lead: 'Dejamos fuera los movimientos que no te convienen.',
    pregnancyWeek: '¿Cuántas semanas completas de embarazo?',
    weekUnknown: 'No lo sé',
  },
  things: {
    title: '¿Qué tienes a mano?',
    lead: 'Nada hace falta. Permite algunos movimientos más.',
    none: 'No tengo nada de esto',
  },
  positions: {
    title: '¿Te cuesta alguna de estas posiciones?',
    lead: 'Toca las que no te van bien. Las dejamos fuera.',
    all: 'Todas me van bien',
  },
  plan: {
    title: 'Tu tiempo',
    minutes: 'Minutos para una sesión',
    week: '¿Cada cuánto?',
    walking: 'Minutos que caminaste en los últimos 7 días, en total',
    walkingWhy: 'Caminar, nadar suave, bicicleta o taichí. Basta un número aproximado.',
    done: 'Ver mi primer plan',
  },
};
