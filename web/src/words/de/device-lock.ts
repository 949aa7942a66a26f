import { s } from './plural';

/** A lock for a phone that others use too. */
export const deviceLock = {
  title: 'Sperre für ein gemeinsames Telefon',
  card: 'Benutzen auch andere dieses Telefon? Mit einer PIN bleibt Ihr Tagebuch verborgen.',
  isOn: 'Die Sperre ist an.',
  isOff: 'Jetzt gibt es keine Sperre.',
  setUp: 'Eine PIN festlegen',
  look: 'Die Sperre ändern',
  noHash: 'Diese Seite wurde ohne sichere Verbindung geöffnet. Eine Sperre braucht eine sichere.',

  lead: 'Mit einer Sperre fragt Nutation nach Ihrer PIN, wenn Sie es öffnen, und wenn es 5 Minuten lang nicht zu sehen war.',
  points: [
    'Sie verbirgt Ihr Tagebuch vor Menschen, die dieses Telefon in die Hand nehmen.',
    'Sie verschlüsselt nicht. Wer sich mit Computern auskennt, könnte es trotzdem lesen.',
    'Sie kommt nie mitten in einer Einheit. „Hilfe holen“ ist immer da.',
  ],
  forgetTitle: 'Wenn Sie sie vergessen',
  forget:
    'Niemand kann Ihnen die PIN sagen. Sie können dann nur noch alles auf diesem Gerät löschen. Speichern Sie zuerst eine Kopie.',
  pin: 'Neue PIN oder neues Passwort',
  pinHint: '4 Zeichen oder mehr. Zahlen tippt man am leichtesten.',
  again: 'Noch einmal dasselbe',
  short: 'Bitte nehmen Sie 4 Zeichen oder mehr.',
  differ: 'Die beiden sind nicht gleich.',
  turnOn: 'Die Sperre einschalten',
  change: 'Die neue benutzen',
  takeOff: 'Die Sperre aufheben',
  done: 'Die Sperre ist an. Sie wirkt, sobald Sie Nutation schließen.',
  off: 'Die Sperre ist aus.',

  show: 'Zeigen, was ich tippe',
  shut: 'Nutation ist gesperrt',
  enter: 'PIN oder Passwort',
  open: 'Öffnen',
  wrong: (tries: number) => `Das war es nicht. Noch ${s(tries, 'Versuch', 'Versuche')}, dann müssen Sie warten.`,
  wait: (minutes: number, seconds: number) =>
    minutes > 0
      ? `Zu viele falsche Versuche. Bitte warten Sie ${s(minutes, 'Minute', 'Minuten')}.`
      : `Zu viele falsche Versuche. Bitte warten Sie ${s(seconds, 'Sekunde', 'Sekunden')}.`,
  checking: 'Einen Moment …',
  forgotten: 'Ich habe sie vergessen',
  forgottenText:
    'An der Sperre führt kein Weg vorbei. Sie können alles auf diesem Gerät löschen und neu beginnen. Wenn Sie eine Kopie gespeichert haben, können Sie sie dann einlesen.',
};
