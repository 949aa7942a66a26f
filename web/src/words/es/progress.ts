/** How it has gone. */
export const progress = {
  title: 'Progreso',
  lead: 'Lo que nos contaste, semana a semana. Es normal que suba y baje: mira la línea, no un solo día.',
  asTable: 'En una tabla',
  week: 'Semana',
  weekFrom: (number: number, date: string) => `${number}, desde el ${date}`,
  pain: {
    title: 'Dolor en reposo',
    empty: 'En cuanto nos digas cómo estás, lo verás aquí.',
    span: 'Cuánto tiempo atrás',
    lately: 'Seis semanas',
    all: 'Todo',
    look: 'mirada atrás',
    never: (places: readonly string[]) => `Hasta ahora, sin dolor: ${places.join(', ')}.`,
    read: 'La línea es la media de cada semana. Los círculos son las mañanas, los puntos las tardes y noches, y las rayas, antes o después de una sesión. Las marcas de color fueron más altas de lo habitual.',
    table: 'Dolor medio de cada semana, de 0 a 10',
    dates: 'Días con datos',
  },
  sessions: {
    title: 'Sesiones',
    read: 'Una marca es una sesión completa, una barra es una suave, y un círculo de rayas es respiración y calma. Un día sin sesión es parte del plan.',
    table: 'Sesiones de cada semana',
    done: 'Sesiones',
    red: 'Días con una señal de alarma',
    diary: 'Sesión por sesión',
  },
  climbs: {
    title: 'Niveles de los ejercicios',
    lead: 'Cada ejercicio tiene niveles pequeños. Bajar un nivel no es perder: es parte del plan.',
    rung: (rung: number, all: number) => `nivel ${rung} de ${all}`,
  },
  aerobic: {
    title: 'Minutos en movimiento',
    empty: 'Caminar, agua, bicicleta o taichí: lo que apuntes en «Hoy» aparece aquí.',
    table: 'Minutos de cada semana',
    minutes: 'Minutos',
  },
  letter: 'Una página para mi médico o fisioterapeuta',
};

/** Things one wants to do again. */
export const activities = {
  title: 'Lo que quieres volver a hacer',
  lead: 'Hasta tres cosas que te cuestan por el dolor.',
  why: 'Las miramos otra vez cada tres semanas.',
  examples: 'Por ejemplo: ponerte los calcetines, llevar la compra.',
  name: (number: number) => `Actividad ${number}`,
  score: (name: string) => `¿Qué tal puedes hacer esto ahora: ${name}?`,
  scoreLead: '0 es nada. 10 es como antes del dolor.',
  add: 'Añadir otra',
  start: 'Decir lo que me importa',
  save: 'Guardar',
  later: 'Más tarde',
  again: '¿Cómo va ahora?',
  table: 'Tus actividades, de 0 a 10',
};

/** How far one can move. */
export const range = {
  title: 'Hasta dónde puedes moverte',
  lead: 'Tres movimientos lentos, con cinco dibujos cada uno. Elige el dibujo al que llegas sin dolor. Lleva unos dos minutos.',
  why: 'Así puedes ver más adelante qué se ha hecho más fácil.',
  start: 'Ver hasta dónde puedo moverme',
  again: 'Mirar otra vez',
  which: '¿Hasta dónde llegas sin dolor?',
  step: (step: number) => `Dibujo ${step}`,
  notDone: 'Este no lo quiero probar',
  none: 'Ninguno de los tres te conviene ahora.',
  move: 'Movimiento',
  picture: 'Dibujo',
  reached: (now: number, first: number | undefined) =>
    first === undefined ? `dibujo ${now} de 5` : `dibujo ${now} de 5, al principio ${first}`,
  done: 'Gracias. Eso es todo.',
  later: 'Ahora no',
  table: 'Dibujos a los que llegaste, de 1 a 5',
};
