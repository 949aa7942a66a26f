/** The page that plays a pain forward. */
export const whatIf = {
  ask: 'Was, wenn es wehtut?',
  title: (name: string) => `Was, wenn es wehtut: ${name}`,
  where: 'Auf welcher Seite?',
  how: 'Wie stark?',
  scores: [
    { score: 2, label: 'Ein wenig, 2 von 10' },
    { score: 4, label: 'Deutlich, 4 von 10' },
    { score: 7, label: 'Stark, 7 von 10' },
  ],
  playing: 'Wir spielen die nächsten sieben Tage durch …',
  none: 'Keine Einheit',
  with: (dose: string) => `Damit: ${dose}`,
  without: 'Ohne diese Übung',
  rests: (side: string) => `${side}: ruht`,
  untilHurt: 'Es endet dort, sobald es wehtut.',
  note: 'Das ist ein Versuch: Nichts wird gespeichert. Er tut so, als hätten Sie sich jeden Tag gemeldet und nichts anderes täte weh.',
  close: 'Schließen',
};
