import { s } from './plural';

/** One diary on several devices. */
export const devices = {
  title: 'Mis otros dispositivos',
  card: 'Usa el mismo diario en tu teléfono y en tu ordenador.',
  open: 'Ver mis dispositivos',
  lead: 'Estos dispositivos tienen tu diario. Lo que cuentas a uno, lo reciben también los otros.',
  this: 'Este dispositivo',
  since: (date: string) => `Desde el ${date}`,
  none: 'Todavía no hay otro dispositivo.',
  unread: 'La lista viene del servidor, y ahora no responde. Prueba otra vez cuando tengas conexión.',
  again: 'Probar otra vez',
  notConnected: 'Este dispositivo no está conectado a un servidor que puedan compartir varios dispositivos.',

  add: 'Añadir otro dispositivo',
  addTitle: 'Añadir otro dispositivo',
  addLead: 'Apunta con la cámara del otro dispositivo a esta imagen. Allí se abre Nutation.',
  picture: 'El enlace para el otro dispositivo, como imagen',
  once: 'Vale para un dispositivo. No se lo enseñes a nadie más.',
  left: (minutes: number, seconds: number) => `Vale ${minutes}:${String(seconds).padStart(2, '0')} minutos más`,
  over: 'Esta imagen ya no vale.',
  anew: 'Hacer otra',
  noCamera: '¿Allí no hay cámara, o Nutation está en su pantalla de inicio?',
  noCameraLead:
    'Abre Nutation en el otro dispositivo. Elige allí «Ya uso Nutation en otro dispositivo», y escribe o pega esto:',
  copy: 'Copiar el enlace',
  copied: 'Copiado.',
  link: 'Enlace',
  came: (name: string) => `${name} ya está conectado.`,
  failed: 'El servidor no respondió, así que todavía no hay código. Prueba otra vez.',

  revoke: 'Desconectar',
  revokeAsk: (name: string) => `¿Desconectar ${name}?`,
  revokeText:
    'Desde entonces no recibe nada nuevo ni envía nada. Lo que hay en él se queda allí. Hazlo enseguida si se ha perdido.',
  revokeYes: 'Desconectarlo',
  leave: 'Desconectar este dispositivo',
  leaveAsk: '¿Desconectar este dispositivo?',
  leaveText: 'Tu diario se queda aquí y en tus otros dispositivos. Desde entonces no comparten lo nuevo.',
  leaveYes: 'Sí, desconectarlo',
  notDone: 'El servidor no respondió, y no ha cambiado nada. Prueba otra vez cuando tengas conexión.',

  pair: {
    title: 'Conectar este dispositivo',
    lead: 'Este dispositivo recibe el diario que está en tu otro dispositivo.',
    how: [
      'En el otro dispositivo, abre «Perfil», después «Mis otros dispositivos» y después «Añadir otro dispositivo».',
      'Apunta con la cámara de este dispositivo a la imagen que sale allí. Se abre un enlace.',
      '¿No hay cámara? Copia allí el enlace, y pégalo aquí.',
    ],
    paste: 'El enlace o código del otro dispositivo',
    noCode: 'Aquí no hay un código entero. Cópialo otra vez, desde el principio hasta el final.',
    goOn: 'Continuar',
    server: (host: string) => `El diario está en el servidor ${host}.`,
    name: '¿Cómo llamas a este dispositivo?',
    nameHint: 'Verás este nombre en la lista de tus otros dispositivos.',
    names: { phone: 'Mi teléfono', computer: 'Mi ordenador' },
    own: (count: number) => `Este dispositivo tiene su propio diario: ${s(count, 'anotación', 'anotaciones')}.`,
    ownAsk:
      '¿Los dos diarios son tuyos? Entonces pasan a ser uno. No se puede deshacer. No mezcles nunca los diarios de dos personas.',
    both: 'Sí, los dos son míos: conectar',
    connect: 'Conectar',
    no: 'No, dejarlo como está',
    claiming: 'Conectamos este dispositivo.',
    fetching: (here: number, all: number) =>
      `Tu diario está llegando: ${here} de ${s(all, 'anotación', 'anotaciones')}.`,
    waiting: 'El servidor no responde ahora. Sigue por sí solo en cuanto responda.',
    already: 'Este dispositivo ya está conectado.',
    today: 'Ir a «Hoy»',
    trouble: {
      used: 'Este código ya se usó. Cada código vale para un dispositivo. Haz otro en el otro dispositivo.',
      expired: 'Este código ya no vale: dura diez minutos. Haz otro en el otro dispositivo.',
      unknown: 'El servidor no conoce este código. Cópialo otra vez, o haz otro en el otro dispositivo.',
      busy: 'Fueron demasiados intentos. Espera un minuto y prueba otra vez.',
      offline:
        'El servidor no responde. ¿Tiene conexión este dispositivo? Prueba otra vez; tu código dura diez minutos.',
      other: 'No ha funcionado. Haz otro código en el otro dispositivo, y prueba otra vez.',
    },
  },

  wipeThere: 'Borrarlo también del servidor, para todos mis dispositivos',
  wipeThereText:
    'Ningún dispositivo lo trae de vuelta. Los dispositivos que lo tienen conservan su copia hasta que la borres también allí.',
  wipeThereFailed:
    'El servidor no respondió. No se borró nada, ni allí ni aquí. Prueba otra vez cuando tengas conexión.',
};
