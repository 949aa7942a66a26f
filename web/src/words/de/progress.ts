/** How it has gone. */
export const progress = {
  title: 'Verlauf',
  lead: 'Was Sie uns gesagt haben, Woche für Woche. Ein Auf und Ab ist normal: Schauen Sie auf die Linie, nicht auf einen einzelnen Tag.',
  asTable: 'Als Tabelle',
  week: 'Woche',
  weekFrom: (number: number, date: string) => `${number}, ab ${date}`,
  pain: {
    title: 'Schmerz in Ruhe',
    empty: 'Sobald Sie uns sagen, wie es ist, sehen Sie es hier.',
    span: 'Wie weit zurück',
    lately: 'Sechs Wochen',
    all: 'Alles',
    look: 'Rückblick',
    never: (places: readonly string[]) => `Bisher kein Schmerz genannt: ${places.join(', ')}.`,
    read: 'Die Linie ist der Durchschnitt jeder Woche. Ringe sind morgens, Punkte abends, Striche vor und nach einer Einheit. Farbige Zeichen waren höher als sonst.',
    table: 'Schmerz im Durchschnitt jeder Woche, von 0 bis 10',
    dates: 'Tage mit Angabe',
  },
  sessions: {
    title: 'Einheiten',
    read: 'Ein Haken ist eine volle Einheit, ein Strich eine leichte, ein gestrichelter Ring Atmen und Entspannen. Auch ein Tag ohne Einheit gehört zum Plan.',
    table: 'Einheiten jeder Woche',
    done: 'Einheiten',
    red: 'Tage mit einem Warnzeichen',
    diary: 'Einheit für Einheit',
  },
  climbs: {
    title: 'Stufen der Übungen',
    lead: 'Jede Übung hat kleine Stufen. Eine Stufe zurück ist kein Verlust: Das gehört zum Plan.',
    rung: (rung: number, all: number) => `Stufe ${rung} von ${all}`,
  },
  aerobic: {
    title: 'Minuten in Bewegung',
    empty: 'Gehen, Wasser, Radfahren oder Tai-Chi: Was Sie davon unter „Heute“ notieren, sehen Sie hier.',
    table: 'Minuten jeder Woche',
    minutes: 'Minuten',
  },
  letter: 'Eine Seite für meine Arztpraxis oder Physiotherapie',
};

/** Things one wants to do again. */
export const activities = {
  title: 'Was Sie wieder tun möchten',
  lead: 'Bis zu drei Dinge, die wegen der Schmerzen schwer sind.',
  why: 'Wir sehen sie uns alle drei Wochen wieder an.',
  examples: 'Zum Beispiel: Socken anziehen, Einkäufe tragen.',
  name: (number: number) => `Tätigkeit ${number}`,
  score: (name: string) => `Wie gut geht das jetzt: ${name}?`,
  scoreLead: '0 heißt: gar nicht. 10 heißt: wie vor den Schmerzen.',
  add: 'Noch eine nennen',
  start: 'Nennen, was mir wichtig ist',
  save: 'Speichern',
  later: 'Später',
  again: 'Wie gut geht es jetzt?',
  table: 'Ihre Tätigkeiten, von 0 bis 10',
};

/** How far one can move. */
export const range = {
  title: 'Wie weit Sie sich bewegen können',
  lead: 'Drei langsame Bewegungen, je fünf Bilder. Wählen Sie das Bild, das Sie ohne Schmerz erreichen. Es dauert etwa zwei Minuten.',
  why: 'Dann können Sie später sehen, was leichter geworden ist.',
  start: 'Ansehen, wie weit ich mich bewegen kann',
  again: 'Noch einmal ansehen',
  which: 'Wie weit kommen Sie ohne Schmerz?',
  step: (step: number) => `Bild ${step}`,
  notDone: 'Das möchte ich nicht versuchen',
  none: 'Keine der drei Bewegungen passt jetzt zu Ihnen.',
  move: 'Bewegung',
  picture: 'Bild',
  reached: (now: number, first: number | undefined) =>
    first === undefined ? `Bild ${now} von 5` : `Bild ${now} von 5, am Anfang ${first}`,
  done: 'Danke. Das war alles.',
  later: 'Nicht jetzt',
  table: 'Erreichte Bilder, von 1 bis 5',
};
