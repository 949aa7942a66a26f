import { s } from './plural';

/** The person's own page. */
export const me = {
  title: 'Perfil',
  plan: 'Mi plan',
  answers: 'Mis respuestas',
  again: 'Repasar todas las preguntas',
  againLead: 'Hazlo cuando algo haya cambiado.',
  sound: 'Voz y sonidos',
  voice: 'Voz',
  sounds: 'Sonidos',
  vibration: 'Vibración',
  noVoice: 'Este dispositivo no tiene voz. Te guían los sonidos y el texto.',
  data: 'Mi diario',
  export: 'Guardar una copia de mi diario',
  exportLead: 'Un archivo, con una anotación en cada línea. Puedes guardarlo o llevarlo a otro sitio.',
  wipe: 'Borrar todo en este dispositivo',
  wipeAsk: '¿De verdad borrar todo?',
  wipeText: (count: number) =>
    `${s(count, 'anotación desaparecerá', 'anotaciones desaparecerán')} de este dispositivo. Después no se pueden recuperar. Guarda antes una copia si tienes dudas.`,
  wipeServer: 'Lo que ya recibió el equipo donde funciona Nutation se queda allí.',
  wipeYes: 'Borrar todo',
  wipeNo: 'Conservar',
  about: 'Acerca de Nutation',
  version: (engine: string, catalogue: string) => `Motor ${engine}, catálogo ${catalogue}`,
  equipment: 'Cosas a mano',
  positions: 'Posiciones que no me van bien',
  country: 'País',
};
