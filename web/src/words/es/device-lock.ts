import { s } from './plural';

/** A lock for a phone that others use too. */
export const deviceLock = {
  title: 'Bloqueo para un teléfono compartido',
  card: '¿Este teléfono lo usan también otras personas? Con un PIN no ven tu diario.',
  isOn: 'El bloqueo está puesto.',
  isOff: 'Ahora no hay bloqueo.',
  setUp: 'Poner un PIN',
  look: 'Cambiar el bloqueo',
  noHash: 'Esta página se abrió sin una conexión segura. El bloqueo la necesita.',

  lead: 'Con un bloqueo, Nutation pide tu PIN al abrirse, y después de 5 minutos sin estar a la vista.',
  points: [
    'Oculta tu diario a quien tome este teléfono.',
    'No cifra los datos. Alguien que sepa de informática podría leerlos igual.',
    'Nunca aparece en mitad de una sesión. «Pedir ayuda» está siempre ahí.',
  ],
  forgetTitle: 'Si se te olvida',
  forget: 'Nadie puede decirte el PIN. Entonces solo puedes borrar todo en este dispositivo. Guarda antes una copia.',
  pin: 'PIN nuevo o contraseña nueva',
  pinHint: '4 caracteres o más. Los números son más fáciles de escribir.',
  again: 'Lo mismo otra vez',
  short: 'Por favor, usa 4 caracteres o más.',
  differ: 'No son iguales.',
  turnOn: 'Poner el bloqueo',
  change: 'Usar el nuevo',
  takeOff: 'Quitar el bloqueo',
  done: 'El bloqueo está puesto. Actúa en cuanto cierras Nutation.',
  off: 'El bloqueo está quitado.',

  show: 'Mostrar lo que escribo',
  shut: 'Nutation está bloqueado',
  enter: 'PIN o contraseña',
  open: 'Abrir',
  wrong: (tries: number) =>
    `No es correcto. ${tries === 1 ? 'Te queda' : 'Te quedan'} ${s(tries, 'intento')} antes de tener que esperar.`,
  wait: (minutes: number, seconds: number) =>
    minutes > 0
      ? `Demasiados intentos. Por favor, espera ${s(minutes, 'minuto')}.`
      : `Demasiados intentos. Por favor, espera ${s(seconds, 'segundo')}.`,
  checking: 'Un momento…',
  forgotten: 'Se me ha olvidado',
  forgottenText:
    'No hay forma de saltarse el bloqueo. Puedes borrar todo en este dispositivo y empezar de nuevo. Si guardaste una copia, puedes traerla entonces.',
};
