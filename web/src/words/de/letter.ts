import { s } from './plural';

/** The page for a doctor or physiotherapist. */
export const letter = {
  title: 'Eine Seite für meine Arztpraxis oder Physiotherapie',
  lead: 'Tatsachen aus Ihrem Tagebuch, ohne Urteil. Sie entscheiden, wer diese Seite sieht.',
  print: 'Drucken oder als Datei speichern',
  period: (from: string, to: string) => `Vom ${from} bis zum ${to}`,
  source:
    'Angaben der Person in Nutation, einem Übungsprogramm für zu Hause bei Schmerzen im Kreuz-Darmbein-Gelenk (ISG). Es stellt keine Diagnose.',
  unreviewed: 'Das Programm wurde von keiner Fachperson geprüft.',
  reviewed: (who: string) => `Das Programm wurde geprüft von ${who}.`,
  holds: 'Was das Programm jetzt bremst',
  finding: 'Was der Rückblick ergeben hat',
  pain: 'Schmerz in Ruhe, 0 bis 10',
  first: (dates: number) => (dates === 1 ? 'erster Tag' : dates === 0 ? 'erste Tage' : `erste ${dates} Tage`),
  last: (dates: number) => (dates === 1 ? 'letzter Tag' : dates === 0 ? 'letzte Tage' : `letzte ${dates} Tage`),
  lowest: 'niedrigster',
  highest: 'höchster',
  raised: (dates: number) =>
    `An ${dates === 0 ? 'keinem Tag' : s(dates, 'Tag', 'Tagen')} war der Schmerz höher als sonst.`,
  red: (dates: readonly string[]) =>
    dates.length === 0
      ? 'Während der Einheiten wurde kein Warnzeichen genannt.'
      : `Während der Einheiten wurden Warnzeichen genannt (${dates.join(', ')}).`,
  done: 'Was gemacht wurde',
  sessions: (full: number, planned: number, light: number) =>
    full + planned + light === 0
      ? 'Noch keine Einheiten.'
      : `${s(full, 'volle Einheit', 'volle Einheiten')} von etwa ${planned}, für die im Plan Platz war, und dazu ${s(light, 'leichte Einheit', 'leichte Einheiten')}.`,
  minutes: (weeks: readonly number[]) => `Minuten mit Gehen und Ähnlichem, Woche für Woche: ${weeks.join(', ')}.`,
  changes: 'Was sich geändert hat',
  activity: (name: string, before: number, now: number) =>
    `${name}: damals ${before}, jetzt ${now} (0 gar nicht, 10 wie vor den Schmerzen)`,
  range: (name: string, before: number, now: number) => `${name}: damals Bild ${before}, jetzt Bild ${now}, von 5`,
  questions: 'Fragen',
  notAsked: 'Nutation fragt nicht nach Medikamenten.',
};

/** Whose programme one follows. */
export const programmes = {
  title: 'Programme',
  lead: 'Ihr eigener Plan wächst und schrumpft mit Ihnen. Die Listen der fünf Artikel sind auch hier, so wie sie dort stehen. Alle Grenzen gelten weiter.',
  own: 'Mein eigener Plan',
  ownText:
    'Für Sie gemacht, aus allen fünf Artikeln. Er beginnt klein und geht nur dann eine Stufe höher, wenn alles ruhig ist.',
  follows: 'Diesem Programm folgen Sie',
  follow: 'Diesem Programm folgen',
  differs: '„Heute“ sagt Ihnen, was bei Ihnen wegfällt oder kleiner wird, und warum.',
  trust: {
    reviewed: 'Von einem Gesundheitsdienst geschrieben.',
    general: 'Ein allgemeiner Artikel für Patientinnen und Patienten.',
    rich: 'Der längste der fünf, mit Rücksicht auf die schmerzende Seite.',
    lowest: 'KI-Werkzeuge haben beim Schreiben geholfen. Nehmen Sie ihn als den schwächsten der fünf.',
  },
};
