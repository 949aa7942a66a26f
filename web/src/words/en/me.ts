import { s } from './plural';

/** The person's own page. */
export const me = {
  title: 'Me',
  plan: 'My plan',
  answers: 'My answers',
  again: 'Go through all questions again',
  againLead: 'Do this when something has changed.',
  sound: 'Voice and sounds',
  voice: 'Voice',
  sounds: 'Sounds',
  vibration: 'Vibration',
  noVoice: 'This device has no voice. Sounds and text lead you.',
  data: 'My diary',
  export: 'Save a copy of my diary',
  exportLead: 'One file, one entry on each line. You can keep it or take it elsewhere.',
  wipe: 'Delete everything on this device',
  wipeAsk: 'Really delete it all?',
  wipeText: (count: number) =>
    `${s(count, 'entry', 'entries')} will be gone from this device. We cannot bring them back. Save a copy first if you are not sure.`,
  wipeServer: 'What the computer that runs Nutation has already received stays there.',
  wipeYes: 'Delete it all',
  wipeNo: 'Keep it',
  about: 'About Nutation',
  version: (engine: string, catalogue: string) => `Engine ${engine}, catalogue ${catalogue}`,
  equipment: 'Things at hand',
  positions: 'Positions that do not work',
  country: 'Country',
};
