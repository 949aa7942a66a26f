import { s } from './plural';

/** The person's own page. */
export const me = {
  title: 'Ich',
  plan: 'Mein Plan',
  answers: 'Meine Antworten',
  again: 'Alle Fragen noch einmal durchgehen',
  againLead: 'Tun Sie das, wenn sich etwas geändert hat.',
  sound: 'Stimme und Töne',
  voice: 'Stimme',
  sounds: 'Töne',
  vibration: 'Vibration',
  noVoice: 'Dieses Gerät hat keine Stimme. Töne und Text leiten Sie.',
  data: 'Mein Tagebuch',
  export: 'Eine Kopie meines Tagebuchs speichern',
  exportLead: 'Eine Datei, ein Eintrag in jeder Zeile. Sie können sie behalten oder anderswohin mitnehmen.',
  wipe: 'Alles auf diesem Gerät löschen',
  wipeAsk: 'Wirklich alles löschen?',
  wipeText: (count: number) =>
    `${s(count, 'Eintrag wird', 'Einträge werden')} von diesem Gerät gelöscht. Wir können das nicht zurückholen. Speichern Sie zuerst eine Kopie, wenn Sie nicht sicher sind.`,
  wipeServer: 'Was der Computer, auf dem Nutation läuft, schon erhalten hat, bleibt dort.',
  wipeYes: 'Alles löschen',
  wipeNo: 'Behalten',
  about: 'Über Nutation',
  version: (engine: string, catalogue: string) => `Programmkern ${engine}, Katalog ${catalogue}`,
  equipment: 'Dinge zur Hand',
  positions: 'Positionen, die nicht gehen',
  country: 'Land',
};
