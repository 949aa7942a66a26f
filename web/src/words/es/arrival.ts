/** Before there is a plan: a diary from elsewhere, and what this device can keep. */
export const arrival = {
  bring: 'Traer un diario',
  privateWindow: 'Por favor, no en una ventana privada: olvida tu diario.',
  otherDevice: 'Ya uso Nutation en otro dispositivo',

  missing: {
    title: '¿Has usado Nutation aquí antes?',
    lead: 'En este dispositivo había un diario, y ahora no está. Algunos navegadores borran cosas por su cuenta.',
    bring: 'Sí, guardé una copia',
    fresh: 'Empezar de nuevo',
    help: '¿No tienes copia? Entonces empieza de nuevo. Hacemos otra vez las preguntas, para que el plan te vaya bien tal como estás ahora.',
  },

  room: {
    short: 'Queda poco espacio en este dispositivo. Libera espacio pronto, y guarda una copia de tu diario.',
    full: 'No queda espacio en este dispositivo. Lo que nos dices no se puede guardar. Libera espacio y carga otra vez esta página.',
    forbidden:
      'Este navegador no nos deja guardar tu diario. Suele pasar en una ventana privada. Abre la página en una ventana normal.',
    newer: 'Aquí se usó una versión más nueva de Nutation. Carga otra vez esta página para tenerla.',
    other:
      'Este dispositivo no ha conservado lo que intentamos guardar. Lo que nos dices puede perderse. Carga otra vez esta página.',
  },
};
