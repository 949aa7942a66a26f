import type { Refusal } from '../../engine/door';
import { s } from './plural';

const entries = (count: number) => s(count, 'anotación', 'anotaciones');

/** By the code of it: what the engine expected, it says in English. */
function why({ code, value }: Refusal): string {
  switch (code) {
    case 'missing':
      return 'Falta este dato.';
    case 'newer-format':
      return 'Lo escribió una versión más nueva de Nutation.';
    case 'unknown-field':
    case 'unknown-code':
    case 'unknown-type':
      return `Nutation no conoce esto: ${value}`;
    case 'doubled-field':
    case 'doubled-item':
    case 'doubled-id':
      return `Esto está dos veces: ${value}`;
    case 'not-json':
      return `Esto no se puede leer: ${value}`;
    default:
      return `Esto no encaja aquí: ${value}`;
  }
}

/** The diary in the person's own hands: a copy, a diary from a file, what is missing, what is gone. */
export const yours = {
  saveLead: 'Un teléfono se puede romper o perder. Guarda una copia de tu diario en otro sitio.',
  never: 'Aún no has guardado ninguna copia en este dispositivo.',
  last: (date: string) => `Última copia: ${date}.`,
  bring: 'Traer un diario',

  copy: {
    title: 'Guardar una copia de mi diario',
    lead: (count: number) => `La copia es un archivo. Contiene todo lo que contaste a Nutation: ${entries(count)}.`,
    locked: 'Cerrada con una contraseña',
    advised: 'La forma más segura',
    lockedLead: 'Sin la contraseña nadie puede leerla. Puedes guardarla en cualquier lugar.',
    passphrase: 'Contraseña',
    hint: 'Van bien cuatro o cinco palabras que no tengan relación.',
    again: 'Lo mismo otra vez',
    suggest: 'Inventar una para mí',
    suggested: 'Esta es fuerte. Apúntala antes de seguir.',
    strength: {
      short: 'Aún es corta: por favor, usa 8 caracteres o más.',
      weak: 'Débil: una máquina la adivina pronto. Unas palabras más ayudan.',
      fair: 'Regular: se tarda mucho en adivinarla. Una palabra más la hace fuerte.',
      strong: 'Fuerte.',
    },
    differ: 'No son iguales.',
    warning:
      'Apunta la contraseña y guárdala bien. Si la pierdes, la copia se queda cerrada. Nadie puede recuperarla, tampoco nosotros.',
    lock: 'Guardar la copia cerrada',
    working: 'Cerramos tu diario. Tarda unos segundos.',
    open: 'Abierta, la puede leer cualquiera',
    openLead: 'Quien tenga el archivo puede leerlo.',
    save: 'Guardar una copia abierta',
    saved: (name: string) => `La copia se llama ${name}. Búscala en tus descargas.`,
    memory:
      'Este dispositivo tiene muy poca memoria para cerrar un archivo. Cierra otras aplicaciones y prueba otra vez, o guarda una copia abierta.',
    other: 'La copia no se ha hecho. Por favor, prueba otra vez.',
  },

  from: {
    title: {
      choose: 'Traer un diario',
      passphrase: 'Esta copia está cerrada',
      working: 'Un momento',
      compared: 'Lo que hay en el archivo',
      done: 'Tu diario está aquí',
    },
    lead: 'Elige una copia que guardaste. Primero ves lo que contiene. Lo que hay aquí se queda.',
    choose: 'Elegir un archivo',
    kinds: 'Su nombre termina en .age si está cerrado, o en .jsonl si está abierto.',
    another: 'Elegir otro archivo',
    lockedLead: 'Escribe la contraseña que elegiste al guardarla.',
    open: 'Abrir la copia',
    work: {
      open: 'Abrimos la copia. Tarda unos segundos.',
      read: 'Leemos la copia.',
      bring: 'Traemos la copia.',
    },
    fresh: 'Nuevas aquí',
    known: 'Ya están aquí',
    conflicts: 'Distintas de las que hay aquí',
    conflictsLead: 'Aquí hay una anotación con el mismo número que dice otra cosa. La que está aquí se queda.',
    refused: 'No se pueden leer',
    refusedLead: (newer: number) =>
      newer > 0
        ? 'Estas líneas no se traen. Algunas son de una versión más nueva de Nutation: carga otra vez esta página cuando tengas conexión, y prueba de nuevo.'
        : 'Estas líneas no se traen.',
    line: (line: number, field: string) => (field === '' ? `Línea ${line}` : `Línea ${line}, ${field}`),
    why,
    more: (count: number) => `Y ${s(count, 'línea')} más.`,
    notTaken: 'Lo que no se trae',
    keepRefused: 'Guardar en un archivo lo que no se trae',
    cut: 'El archivo parece terminar a la mitad. Quizá no se copió hasta el final.',
    take: (count: number) => `Traer ${entries(count)}`,
    leave: 'Dejarlo',
    nothingNew: 'Todo lo que se puede leer en este archivo ya está aquí. No hay nada que hacer.',
    done: (fresh: number, all: number) =>
      `${s(fresh, 'anotación nueva está', 'anotaciones nuevas están')} ahora en tu diario. En total tiene ${entries(all)}.`,
    today: 'Ir a «Hoy»',
    problem: {
      'wrong-passphrase':
        'Esta contraseña no abre el archivo. Comprueba las mayúsculas, y lo que hay entre las palabras.',
      'other-lock': 'Este archivo está cerrado con una clave, no con una contraseña. Ábrelo donde esté esa clave.',
      damaged: 'Este archivo está dañado o incompleto. Cópialo otra vez desde donde lo guardas, o elige otra copia.',
      'newer-age':
        'Este archivo se cerró de una forma más nueva. Carga otra vez esta página cuando tengas conexión, y prueba de nuevo.',
      'newer-diary':
        'Este diario es de una versión más nueva de Nutation. Carga otra vez esta página cuando tengas conexión, y prueba de nuevo.',
      memory:
        'Este dispositivo tiene muy poca memoria para abrir el archivo. Cierra otras aplicaciones, o ábrelo en un equipo más grande.',
      empty: 'Este archivo está vacío. Elige otra copia.',
      'too-large': 'Este archivo es demasiado grande para ser un diario. Elige otro.',
      unreadable: 'El dispositivo no pudo leer este archivo. Guárdalo primero en el dispositivo, y elígelo otra vez.',
      'no-diary': 'Esto no es un diario de Nutation. Elige un archivo que termine en .age o .jsonl.',
      full: 'No queda espacio en este dispositivo. No se ha traído nada. Libera espacio y prueba otra vez.',
      forbidden:
        'Este navegador no nos deja guardar tu diario. No se ha traído nada. Abre la página en una ventana normal.',
      newer: 'Aquí se usó una versión más nueva de Nutation. No se ha traído nada. Carga otra vez esta página.',
      other: 'No se ha traído nada. Por favor, prueba otra vez.',
    },
    unharmed: 'Tu diario está como estaba.',
  },

  gone: {
    title: 'Se ha borrado todo',
    lead: 'Acabamos de leer otra vez este dispositivo para comprobarlo.',
    left: 'Sigue en este dispositivo',
    entries: 'Anotaciones de tu diario',
    waiting: 'Anotaciones de camino a un servidor',
    settings: 'Ajustes y el bloqueo',
    mark: 'Marcas de que aquí había un diario',
    stays: 'La aplicación se queda. Las copias que guardaste siguen donde las pusiste.',
    server: 'Un equipo donde funciona Nutation conserva lo que recibió, y te lo envía cuando empiezas de nuevo.',
    notTitle: 'Todavía queda algo aquí',
    notLead: 'Quizá otra ventana seguía escribiendo. Bórralo otra vez.',
    again: 'Borrarlo otra vez',
    anew: 'Empezar de nuevo',
    failed: 'No se ha borrado. Por favor, carga otra vez esta página y prueba de nuevo.',
  },
};
