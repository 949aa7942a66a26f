import { s } from './plural';

const entries = (count: number) => s(count, 'anotación', 'anotaciones');

/** How the diary here and the one on the server stand to each other. */
export const sharing = {
  none: 'No hay servidor: nada sale de este dispositivo.',
  all: (count: number) =>
    count === 1
      ? 'Tu única anotación está aquí y en el servidor.'
      : `Las ${entries(count)} están aquí y en el servidor.`,
  nothing: 'Todavía no hay nada, ni aquí ni en el servidor.',
  but: (count: number) =>
    count === 1
      ? 'La otra anotación está aquí y en el servidor.'
      : `Las otras ${entries(count)} están aquí y en el servidor.`,
  hereOnly: (count: number) => `${entries(count)} ${count === 1 ? 'está' : 'están'} solo aquí.`,
  thereOnly: (count: number) => `${entries(count)} ${count === 1 ? 'está' : 'están'} solo en el servidor.`,
  onTheWay: 'El resto va por sí solo. No hace falta que esperes.',
  away: (since: string) => `El servidor no responde desde ${since}.`,
  never: 'El servidor no responde ahora.',
  allThen: 'Todo lo que hay aquí estaba allí entonces.',
  goLater: 'No se pierde nada. Va allí por sí solo en cuanto el servidor responda.',
  on: (date: string, time: string) => `el ${date}, ${time}`,

  noKey: 'El servidor ya no conoce este dispositivo. Quizá alguien lo desconectó.',
  noKeyHere: 'El servidor no conoce este navegador. Abre la dirección completa que Nutation mostró al arrancar.',
  stranger: 'Este dispositivo no está conectado al servidor. Tu diario está solo en este dispositivo.',
  connect: 'Conectar este dispositivo',

  foreign: (count: number) =>
    `El servidor tiene otro diario, con ${entries(count)}. No es el de este dispositivo. No se envía nada y no se lee nada.`,
  foreignWhy: 'Quizá se cambiaron sus datos, o lo usa otra persona.',
  join: 'Los dos son míos: unirlos',
  joinAsk: '¿Unir los dos diarios?',
  joinText: (here: number, there: number) =>
    `${entries(here)} de este dispositivo y ${entries(there)} del servidor pasan a ser un solo diario, en los dos sitios. No se puede deshacer.`,
  joinYes: 'Unirlos',

  deleted: (date: string) => `Este diario se borró del servidor el ${date}.`,
  deletedLead: 'Lo que hay en este dispositivo se queda hasta que decidas.',
  keep: 'Conservarlo solo en este dispositivo',
  wipe: 'Borrarlo aquí también',

  aside: 'Puesto aparte',
  conflict: 'El diario tiene otra anotación con el mismo número. Esta ya no cuenta. Se queda aquí para que la veas.',
  again: 'Cuenta en este dispositivo. Se envía otra vez después de una actualización.',
  drop: 'Ya la he visto: quitar',
};
