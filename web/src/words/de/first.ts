/** The first run. */
export const first = {
  step: (now: number, all: number) => `Schritt ${now} von ${all}`,
  welcome: {
    title: 'Sanfte Übungen bei Schmerzen im Kreuz-Darmbein-Gelenk (ISG)',
    lead: 'Ein kleines Programm für zu Hause. Es fragt, bevor es beginnt, und hört auf, wenn es wehtut.',
    points: [
      'Aus fünf Artikeln für Patientinnen und Patienten. Sie sehen, welcher was sagt.',
      'Es stellt keine Diagnose, behandelt und heilt nicht und ersetzt keine Arztpraxis.',
      'Ihre Antworten bleiben bei Ihnen. Kein Konto, keine Kosten.',
    ],
    unreviewed: 'Noch hat keine Fachperson dieses Programm geprüft.',
    reviewed: (who: string) => `Geprüft von ${who}.`,
    emergency: (number: string) =>
      `Wenn Sie sich jetzt sehr krank fühlen, rufen Sie ${number} an. Machen Sie hier nicht weiter.`,
    start: 'Ich habe verstanden',
  },
  you: {
    title: 'Über Sie',
    lead: 'Zwei Dinge brauchen wir zuerst.',
    adult: 'Sind Sie 18 oder älter?',
    country: 'Wo sind Sie?',
    countryWhy: 'Für die richtige Notrufnummer.',
    elsewhere: 'Anderswo',
    born: 'Ihr Geburtsjahr',
    bornWhy: 'Bleibt es leer, wählen wir den vorsichtigen Weg.',
    bornWrong: 'Bitte geben Sie ein Jahr an, zum Beispiel 1966.',
  },
  flags: {
    E: {
      title: 'Zuerst die ernsten Zeichen',
      lead: 'In den letzten 4 Wochen: Ist eines davon neu oder schlimmer geworden?',
      note: 'Wenn ja, hören wir auf und sagen Ihnen, wohin Sie heute gehen.',
    },
    U: {
      title: 'Zeichen, die bald abgeklärt werden sollen',
      lead: 'Trifft eines davon auf Sie zu?',
      note: 'Wenn ja, sagen wir Ihnen, wen Sie fragen. Ihr Plan wartet.',
    },
    R: {
      title: 'Gut zu wissen, bevor Sie sich bewegen',
      lead: 'Trifft eines davon auf Sie zu?',
      note: 'Wenn ja, beginnen Sie sanft, oder Sie gehen zuerst zu einer Fachperson.',
    },
    pregnant: {
      title: 'Weil Sie schwanger sein könnten',
      lead: 'Trifft eines davon jetzt auf Sie zu?',
      note: 'Wenn ja, hören wir auf und sagen Ihnen, wohin Sie heute gehen.',
    },
  },
  pain: {
    title: 'Wo tut es weh?',
    lead: 'Was Sie nicht antippen, gilt als ohne Schmerz.',
    picture: 'Ihr Rücken, von hinten gesehen. Ihre linke Seite ist links.',
    nowhere: 'Es tut jetzt nicht weh',
    week: 'Wie stark war es letzte Woche an den meisten Tagen?',
    weekLead: '0 ist kein Schmerz. 10 ist der schlimmste, den Sie sich denken können.',
    more: 'Auch noch anderswo',
  },
  now: {
    title: 'Und jetzt gerade, in Ruhe?',
    lead: 'Sitzen oder liegen Sie einen Moment still.',
    same: 'So wie letzte Woche',
  },
  conditions: {
    title: 'Worauf sollen wir beim Planen achten?',
    lead: 'Wir lassen Übungen weg, die nicht passen.',
    pregnancyWeek: 'Seit wie vielen vollen Wochen sind Sie schwanger?',
    weekUnknown: 'Das weiß ich nicht',
  },
  things: {
    legend: 'Dinge zur Hand',
    title: 'Was haben Sie zur Hand?',
    lead: 'Nichts ist nötig. Damit kommen ein paar Übungen dazu.',
    none: 'Ich habe nichts davon',
  },
  positions: {
    legend: 'Positionen, die nicht gehen',
    title: 'Ist eine davon schwer für Sie?',
    lead: 'Tippen Sie auf die Positionen, die nicht gehen. Wir lassen sie weg.',
    all: 'Alle gehen',
  },
  plan: {
    title: 'Ihre Zeit',
    minutes: 'Minuten für eine Einheit',
    week: 'Wie oft?',
    walking: 'Minuten, die Sie in den letzten 7 Tagen gegangen sind, alles in allem',
    walkingWhy: 'Gehen, leichtes Schwimmen, Radfahren oder Tai-Chi. Eine Schätzung genügt.',
    done: 'Meinen ersten Plan zeigen',
  },
};
