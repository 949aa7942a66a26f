import { s } from './plural';

const entries = (count: number) => s(count, 'Eintrag', 'Einträge');

/** How the diary here and the one on the server stand to each other. */
export const sharing = {
  none: 'Es gibt keinen Server: Nichts verlässt dieses Gerät.',
  all: (count: number) =>
    count === 1 ? 'Ihr 1 Eintrag ist hier und auf dem Server.' : `Alle ${entries(count)} sind hier und auf dem Server.`,
  nothing: 'Es gibt noch nichts, weder hier noch auf dem Server.',
  but: (count: number) =>
    count === 1
      ? 'Der andere Eintrag ist hier und auf dem Server.'
      : `Die anderen ${entries(count)} sind hier und auf dem Server.`,
  hereOnly: (count: number) => `${entries(count)} ${count === 1 ? 'ist' : 'sind'} nur hier.`,
  thereOnly: (count: number) => `${entries(count)} ${count === 1 ? 'ist' : 'sind'} nur auf dem Server.`,
  onTheWay: 'Der Rest geht von selbst. Sie müssen nicht warten.',
  away: (since: string) => `Der Server hat seit ${since} nicht geantwortet.`,
  never: 'Der Server antwortet gerade nicht.',
  allThen: 'Alles, was hier ist, war damals auch dort.',
  goLater: 'Nichts geht verloren. Es geht von selbst dorthin, sobald der Server antwortet.',
  on: (date: string, time: string) => `dem ${date}, ${time} Uhr,`,

  noKey: 'Der Server kennt dieses Gerät nicht mehr. Vielleicht hat es jemand abgemeldet.',
  noKeyHere:
    'Der Server kennt diesen Browser nicht. Öffnen Sie die ganze Adresse, die Nutation beim Start gezeigt hat.',
  stranger: 'Dieses Gerät ist nicht mit dem Server verbunden. Ihr Tagebuch ist nur auf diesem Gerät.',
  connect: 'Dieses Gerät verbinden',

  foreign: (count: number) =>
    `Der Server hat ein anderes Tagebuch, mit ${count === 1 ? '1 Eintrag' : `${count} Einträgen`}. Es ist nicht das von diesem Gerät. Nichts wird gesendet, und nichts wird gelesen.`,
  foreignWhy: 'Vielleicht wurden seine Daten ersetzt, oder jemand anderes benutzt ihn.',
  join: 'Beide sind meine: zu einem machen',
  joinAsk: 'Beide Tagebücher zu einem machen?',
  joinText: (here: number, there: number) =>
    `${entries(here)} von diesem Gerät und ${entries(there)} vom Server werden ein Tagebuch, auf beiden. Das lässt sich nicht rückgängig machen.`,
  joinYes: 'Zu einem machen',

  deleted: (date: string) => `Dieses Tagebuch wurde am ${date} vom Server gelöscht.`,
  deletedLead: 'Was auf diesem Gerät ist, bleibt, bis Sie entscheiden.',
  keep: 'Nur auf diesem Gerät behalten',
  wipe: 'Auch hier löschen',

  aside: 'Zur Seite gelegt',
  conflict:
    'Das Tagebuch hat einen anderen Eintrag mit derselben Nummer. Dieser zählt nicht mehr. Er bleibt hier, damit Sie ihn sehen.',
  again: 'Auf diesem Gerät zählt er. Nach einer Aktualisierung wird er noch einmal gesendet.',
  drop: 'Gesehen: entfernen',
};
