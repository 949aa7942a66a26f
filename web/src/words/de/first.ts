/** The first run. */
export const first = {
  step: (now: number, all: number) => `Schritt ${now} von ${all}`,
  welcome: {
    title: 'Sanfte Übungen bei Schmerzen im Kreuz-Darmbein-Gelenk (ISG)',
    lead: 'Es fragt zuerst und hört auf, wenn es wehtut. Kein Konto, keine Kosten.',
    limits: 'Es stellt keine Diagnose, behandelt und heilt nicht und ersetzt keine Arztpraxis.',
    aboutTitle: 'Über Nutation',
    about: [
      'Aus fünf Artikeln für Patientinnen und Patienten. Sie sehen, welcher was sagt.',
      'Ihre Antworten bleiben bei Ihnen.',
    ],
    unreviewed: 'Noch hat keine Fachperson dieses Programm geprüft.',
    reviewed: (who: string) => `Geprüft von ${who}.`,
    emergency: (number: string) => `Jetzt sehr krank? Hören Sie hier auf und rufen Sie ${number} an.`,
    start: 'Ich habe verstanden',
  },
  you: {
    title: 'Über Sie',
    adult: 'Sind Sie 18 oder älter?',
    country: 'Wo sind Sie?',
    countryWhy: 'Für die Notrufnummer.',
    elsewhere: 'Anderswo',
    born: 'Ihr Geburtsjahr',
    bornWhy: 'Bleibt es leer, sind wir vorsichtiger.',
    bornWrong: 'Bitte geben Sie ein Jahr an, zum Beispiel 1966.',
  },
  flags: {
    E: {
      title: 'Ernste Zeichen',
      lead: 'Neu oder schlimmer in den letzten 4 Wochen?',
      note: 'Wenn eines zutrifft, hören wir auf und sagen Ihnen, wohin Sie heute gehen.',
    },
    U: {
      title: 'Was bald abgeklärt werden soll',
      lead: 'Trifft eines auf Sie zu?',
      note: 'Wenn eines zutrifft, sagen wir Ihnen, wen Sie fragen. Ihr Plan wartet.',
    },
    R: {
      title: 'Bevor Sie sich bewegen',
      lead: 'Trifft eines auf Sie zu?',
      note: 'Wenn eines zutrifft, beginnen Sie sanft, oder Sie gehen zuerst zu einer Fachperson.',
    },
    pregnant: {
      title: 'Weil Sie schwanger sein könnten',
      lead: 'Trifft jetzt eines auf Sie zu?',
      note: 'Wenn eines zutrifft, hören wir auf und sagen Ihnen, wohin Sie heute gehen.',
    },
  },
  pain: {
    title: 'Wo tut es weh?',
    picture: 'Ihr Rücken, von hinten gesehen. Ihre linke Seite ist links.',
    nowhere: 'Es tut jetzt nicht weh',
    week: 'Wie stark war es letzte Woche an den meisten Tagen?',
    weekLead: '10 ist der schlimmste Schmerz, den Sie sich denken können.',
    more: 'Auch noch anderswo',
  },
  now: {
    title: 'Und jetzt, in Ruhe?',
    lead: 'Sitzen oder liegen Sie erst still.',
    same: 'Wie letzte Woche',
  },
  conditions: {
    title: 'Was sollen wir beachten?',
    note: 'Wir lassen Übungen weg, die nicht passen.',
    pregnancyWeek: 'Seit wie vielen vollen Wochen sind Sie schwanger?',
    weekUnknown: 'Das weiß ich nicht',
  },
  things: {
    legend: 'Dinge zur Hand',
    title: 'Was haben Sie zur Hand?',
    lead: 'Nichts davon ist nötig.',
  },
  positions: {
    legend: 'Positionen, die nicht gehen',
    title: 'Welche Positionen sind schwer?',
    lead: 'Wir lassen sie weg.',
  },
  plan: {
    title: 'Ihre Zeit',
    minutes: 'Minuten je Einheit',
    week: 'Wie oft?',
    walking: 'Minuten zu Fuß in den letzten 7 Tagen',
    walkingWhy: 'Leichtes Schwimmen, Radfahren und Tai-Chi zählen mit. Schätzen genügt.',
    done: 'Meinen Plan zeigen',
  },
};
