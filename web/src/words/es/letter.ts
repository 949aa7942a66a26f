import { s } from './plural';

/** The page for a doctor or physiotherapist. */
export const letter = {
  title: 'Una página para mi médico o fisioterapeuta',
  lead: 'Datos de tu diario, sin juzgar nada. Tú decides quién la ve.',
  print: 'Imprimir o guardar como archivo',
  period: (from: string, to: string) => `Del ${from} al ${to}`,
  source:
    'Datos que la persona anotó en Nutation, un programa de ejercicios en casa para el dolor de la articulación sacroilíaca. No diagnostica.',
  unreviewed: 'Ningún profesional de la salud ha revisado el programa.',
  reviewed: (who: string) => `Ha revisado el programa: ${who}.`,
  holds: 'Lo que frena ahora el programa',
  finding: 'Lo que mostró la mirada atrás',
  pain: 'Dolor en reposo, de 0 a 10',
  first: (dates: number) => (dates === 1 ? 'primer día' : dates === 0 ? 'primeros días' : `primeros ${dates} días`),
  last: (dates: number) => (dates === 1 ? 'último día' : dates === 0 ? 'últimos días' : `últimos ${dates} días`),
  lowest: 'más bajo',
  highest: 'más alto',
  raised: (dates: number) => `El dolor fue más alto de lo habitual en ${dates === 0 ? 'ningún día' : s(dates, 'día')}.`,
  red: (dates: readonly string[]) =>
    dates.length === 0
      ? 'No se anotó ninguna señal de alarma durante las sesiones.'
      : `Señales de alarma durante las sesiones: ${dates.join(', ')}.`,
  done: 'Lo que se hizo',
  sessions: (full: number, planned: number, light: number) =>
    full + planned + light === 0
      ? 'Todavía no hay sesiones.'
      : `${s(full, 'sesión completa', 'sesiones completas')} de unas ${planned} que cabían en el plan, y además ${s(light, 'sesión suave', 'sesiones suaves')}.`,
  minutes: (weeks: readonly number[]) =>
    `Minutos de caminar y actividades parecidas, semana a semana: ${weeks.join(', ')}.`,
  changes: 'Lo que ha cambiado',
  activity: (name: string, before: number, now: number) =>
    `${name}: antes ${before}, ahora ${now} (0 es nada, 10 es como antes del dolor)`,
  range: (name: string, before: number, now: number) => `${name}: antes dibujo ${before}, ahora dibujo ${now}, de 5`,
  questions: 'Preguntas',
  notAsked: 'Nutation no pregunta por las medicinas.',
};

/** Whose programme one follows. */
export const programmes = {
  title: 'Programas',
  lead: 'Tu propio plan crece y se reduce contigo. Aquí están también las listas de los cinco artículos, tal como están escritas. Todos los límites siguen en pie.',
  own: 'Mi propio plan',
  ownText:
    'Hecho para ti a partir de los cinco artículos. Empieza pequeño, y solo sube un nivel cuando todo está en calma.',
  follows: 'Sigues este',
  follow: 'Seguir este',
  differs: '«Hoy» te dice qué se deja fuera o se hace más pequeño para ti, y por qué.',
  trust: {
    reviewed: 'Escrito por un servicio de salud.',
    general: 'Un artículo general para pacientes.',
    rich: 'El más largo de los cinco, con cuidado del lado que duele.',
    lowest: 'Lo escribieron con ayuda de herramientas de IA. Tómalo como el más débil de los cinco.',
  },
};
