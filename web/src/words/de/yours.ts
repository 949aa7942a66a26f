import type { Refusal } from '../../engine/door';
import { s } from './plural';

const entries = (count: number) => s(count, 'Eintrag', 'Einträge');

/** By the code of it: what the engine expected, it says in English. */
function why({ code, value }: Refusal): string {
  switch (code) {
    case 'missing':
      return 'Diese Angabe fehlt.';
    case 'newer-format':
      return 'Ein neueres Nutation hat das geschrieben.';
    case 'unknown-field':
    case 'unknown-code':
    case 'unknown-type':
      return `Nutation kennt das nicht: ${value}`;
    case 'doubled-field':
    case 'doubled-item':
    case 'doubled-id':
      return `Das steht zweimal da: ${value}`;
    case 'not-json':
      return `Das lässt sich nicht lesen: ${value}`;
    default:
      return `Das passt hier nicht: ${value}`;
  }
}

/** The diary in the person's own hands: a copy, a diary from a file, what is missing, what is gone. */
export const yours = {
  saveLead: 'Ein Telefon kann kaputtgehen oder verloren gehen. Bewahren Sie eine Kopie Ihres Tagebuchs woanders auf.',
  never: 'Sie haben auf diesem Gerät noch keine Kopie gespeichert.',
  last: (date: string) => `Letzte Kopie: ${date}.`,
  bring: 'Ein Tagebuch einlesen',

  copy: {
    title: 'Eine Kopie meines Tagebuchs speichern',
    lead: (count: number) =>
      `Die Kopie ist eine Datei. Sie enthält alles, was Sie Nutation gesagt haben: ${entries(count)}.`,
    locked: 'Mit einem Passwort verschlossen',
    advised: 'Der sicherere Weg',
    lockedLead: 'Ohne das Passwort kann niemand sie lesen. Sie können sie überall aufbewahren.',
    passphrase: 'Passwort',
    hint: 'Gut sind vier oder fünf Wörter, die nicht zusammengehören.',
    again: 'Noch einmal dasselbe',
    suggest: 'Eines für mich ausdenken',
    suggested: 'Dieses ist stark. Schreiben Sie es auf, bevor Sie weitermachen.',
    strength: {
      short: 'Noch zu kurz: Bitte nehmen Sie 8 Zeichen oder mehr.',
      weak: 'Schwach: Ein Computer errät das bald. Ein paar Wörter mehr helfen.',
      fair: 'Mittel: Es zu erraten dauert lange. Ein Wort mehr macht es stark.',
      strong: 'Stark.',
    },
    differ: 'Die beiden sind nicht gleich.',
    warning:
      'Schreiben Sie das Passwort auf, und bewahren Sie es gut auf. Wenn Sie es verlieren, bleibt die Kopie zu. Niemand kann es zurückholen, auch wir nicht.',
    lock: 'Die verschlossene Kopie speichern',
    working: 'Ihr Tagebuch wird verschlossen. Das dauert ein paar Sekunden.',
    open: 'Offen, für alle lesbar',
    openLead: 'Wer die Datei bekommt, kann sie lesen.',
    save: 'Eine offene Kopie speichern',
    saved: (name: string) => `Gespeichert als ${name}. Sie finden die Datei bei Ihren Downloads.`,
    memory:
      'Dieses Gerät hat zu wenig Speicher, um eine Datei zu verschließen. Schließen Sie andere Apps, und versuchen Sie es noch einmal, oder speichern Sie eine offene Kopie.',
    other: 'Die Kopie wurde nicht gemacht. Bitte versuchen Sie es noch einmal.',
  },

  from: {
    title: {
      choose: 'Ein Tagebuch einlesen',
      passphrase: 'Diese Kopie ist verschlossen',
      working: 'Einen Moment',
      compared: 'Was in der Datei ist',
      done: 'Ihr Tagebuch ist da',
    },
    lead: 'Wählen Sie eine Kopie, die Sie gespeichert haben. Sie sehen zuerst, was darin ist. Was hier ist, bleibt.',
    choose: 'Eine Datei wählen',
    kinds: 'Ihr Name endet auf .age, wenn sie verschlossen ist, oder auf .jsonl, wenn sie offen ist.',
    another: 'Eine andere Datei wählen',
    lockedLead: 'Tippen Sie das Passwort ein, das Sie beim Speichern gewählt haben.',
    open: 'Die Kopie öffnen',
    work: {
      open: 'Die Kopie wird geöffnet. Das dauert ein paar Sekunden.',
      read: 'Die Kopie wird gelesen.',
      bring: 'Die Kopie wird eingelesen.',
    },
    fresh: 'Neu hier',
    known: 'Schon hier',
    conflicts: 'Anders als das, was hier ist',
    conflictsLead:
      'Ein Eintrag mit derselben Nummer ist hier und sagt etwas anderes. Der Eintrag, der hier ist, bleibt.',
    refused: 'Nicht lesbar',
    refusedLead: (newer: number) =>
      newer > 0
        ? 'Diese Zeilen werden nicht übernommen. Einige davon hat ein neueres Nutation geschrieben: Laden Sie diese Seite neu, wenn Sie Netz haben, und versuchen Sie es noch einmal.'
        : 'Diese Zeilen werden nicht übernommen.',
    line: (line: number, field: string) => (field === '' ? `Zeile ${line}` : `Zeile ${line}, ${field}`),
    why,
    more: (count: number) => `Und ${s(count, 'weitere Zeile', 'weitere Zeilen')}.`,
    notTaken: 'Was nicht übernommen wird',
    keepRefused: 'Was nicht übernommen wird, als Datei speichern',
    cut: 'Die Datei scheint mittendrin zu enden. Vielleicht wurde sie nicht bis zum Ende kopiert.',
    take: (count: number) => `${entries(count)} einlesen`,
    leave: 'Lassen, wie es ist',
    nothingNew: 'Alles, was in dieser Datei lesbar ist, ist schon hier. Es gibt nichts zu tun.',
    done: (fresh: number, all: number) =>
      `${s(fresh, 'neuer Eintrag ist', 'neue Einträge sind')} jetzt in Ihrem Tagebuch. Im Ganzen hat es ${entries(all)}.`,
    today: 'Zu „Heute“',
    problem: {
      'wrong-passphrase':
        'Dieses Passwort öffnet die Datei nicht. Prüfen Sie große und kleine Buchstaben, und was zwischen den Wörtern steht.',
      'other-lock':
        'Diese Datei ist mit einem Schlüssel verschlossen, nicht mit einem Passwort. Öffnen Sie sie dort, wo dieser Schlüssel ist.',
      damaged:
        'Diese Datei ist beschädigt oder nicht ganz. Kopieren Sie sie noch einmal von dort, wo Sie sie aufbewahren, oder wählen Sie eine andere Kopie.',
      'newer-age':
        'Diese Datei wurde auf eine neuere Art verschlossen. Laden Sie diese Seite neu, wenn Sie Netz haben, und versuchen Sie es noch einmal.',
      'newer-diary':
        'Ein neueres Nutation hat dieses Tagebuch geschrieben. Laden Sie diese Seite neu, wenn Sie Netz haben, und versuchen Sie es noch einmal.',
      memory:
        'Dieses Gerät hat zu wenig Speicher, um die Datei zu öffnen. Schließen Sie andere Apps, oder öffnen Sie sie auf einem Computer.',
      empty: 'Diese Datei ist leer. Wählen Sie eine andere Kopie.',
      'too-large': 'Diese Datei ist zu groß für ein Tagebuch. Wählen Sie eine andere.',
      unreadable:
        'Das Gerät konnte diese Datei nicht lesen. Speichern Sie sie zuerst auf dem Gerät, und wählen Sie sie noch einmal.',
      'no-diary': 'Das ist kein Tagebuch von Nutation. Wählen Sie eine Datei, die auf .age oder .jsonl endet.',
      full: 'Auf diesem Gerät ist kein Platz mehr. Es wurde nichts eingelesen. Schaffen Sie Platz, und versuchen Sie es noch einmal.',
      forbidden:
        'Dieser Browser lässt uns Ihr Tagebuch nicht aufbewahren. Es wurde nichts eingelesen. Öffnen Sie die Seite in einem normalen Fenster.',
      newer:
        'Hier wurde schon eine neuere Version von Nutation benutzt. Es wurde nichts eingelesen. Laden Sie diese Seite neu.',
      other: 'Es wurde nichts eingelesen. Bitte versuchen Sie es noch einmal.',
    },
    unharmed: 'Ihr Tagebuch ist so, wie es war.',
  },

  gone: {
    title: 'Alles ist gelöscht',
    lead: 'Wir haben auf diesem Gerät gerade noch einmal nachgesehen.',
    left: 'Noch auf diesem Gerät',
    entries: 'Einträge Ihres Tagebuchs',
    waiting: 'Einträge auf dem Weg zu einem Server',
    settings: 'Einstellungen und die Sperre',
    mark: 'Vermerke, dass hier ein Tagebuch war',
    stays: 'Die App selbst bleibt. Kopien, die Sie gespeichert haben, sind noch dort, wo Sie sie hingelegt haben.',
    server:
      'Ein Computer, auf dem Nutation läuft, behält, was er erhalten hat, und schickt es zurück, wenn Sie neu beginnen.',
    notTitle: 'Etwas ist noch hier',
    notLead: 'Vielleicht hat ein anderes Fenster noch geschrieben. Löschen Sie es noch einmal.',
    again: 'Noch einmal löschen',
    anew: 'Neu beginnen',
    failed: 'Es wurde nicht gelöscht. Bitte laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
  },
};
