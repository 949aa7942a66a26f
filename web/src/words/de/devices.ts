import { s } from './plural';

/** One diary on several devices. */
export const devices = {
  title: 'Meine anderen Geräte',
  card: 'Benutzen Sie dasselbe Tagebuch auf Telefon und Computer.',
  open: 'Meine Geräte ansehen',
  lead: 'Diese Geräte haben Ihr Tagebuch. Was Sie einem davon sagen, bekommen auch die anderen.',
  this: 'Dieses Gerät',
  since: (date: string) => `Seit ${date}`,
  none: 'Noch kein anderes Gerät.',
  unread:
    'Die Liste kommt vom Server, und er antwortet gerade nicht. Versuchen Sie es noch einmal, wenn Sie online sind.',
  again: 'Noch einmal versuchen',
  notConnected: 'Dieses Gerät ist mit keinem Server verbunden, den mehrere Geräte gemeinsam benutzen können.',

  add: 'Ein weiteres Gerät hinzufügen',
  addTitle: 'Ein weiteres Gerät hinzufügen',
  addLead: 'Halten Sie die Kamera des anderen Geräts auf dieses Bild. Dort öffnet sich Nutation.',
  picture: 'Der Link für das andere Gerät, als Bild',
  once: 'Er gilt für ein Gerät. Zeigen Sie ihn sonst niemandem.',
  left: (minutes: number, seconds: number) => `Gilt noch ${minutes}:${String(seconds).padStart(2, '0')} Minuten`,
  over: 'Dieses Bild gilt nicht mehr.',
  anew: 'Ein neues machen',
  noCamera: 'Dort ist keine Kamera, oder Nutation liegt auf dem Startbildschirm?',
  noCameraLead:
    'Öffnen Sie Nutation auf dem anderen Gerät. Wählen Sie dort „Ich benutze Nutation schon auf einem anderen Gerät“, und fügen Sie dies ein:',
  copy: 'Den Link kopieren',
  copied: 'Kopiert.',
  link: 'Link',
  came: (name: string) => `${name} ist jetzt verbunden.`,
  failed: 'Der Server hat nicht geantwortet, deshalb gibt es noch keinen Code. Versuchen Sie es noch einmal.',

  revoke: 'Abmelden',
  revokeAsk: (name: string) => `${name} abmelden?`,
  revokeText:
    'Es bekommt dann nichts Neues mehr und sendet nichts mehr. Was darauf ist, bleibt dort. Tun Sie das sofort, wenn es verloren ist.',
  revokeYes: 'Dieses Gerät abmelden',
  leave: 'Dieses Gerät trennen',
  leaveAsk: 'Dieses Gerät trennen?',
  leaveText:
    'Ihr Tagebuch bleibt hier und auf Ihren anderen Geräten. Neues tauschen sie dann nicht mehr miteinander aus.',
  leaveYes: 'Trennen',
  notDone:
    'Der Server hat nicht geantwortet, und nichts hat sich geändert. Versuchen Sie es noch einmal, wenn Sie online sind.',

  pair: {
    title: 'Dieses Gerät verbinden',
    lead: 'Dieses Gerät bekommt das Tagebuch, das auf Ihrem anderen Gerät ist.',
    how: [
      'Öffnen Sie auf dem anderen Gerät „Ich“, dann „Meine anderen Geräte“, dann „Ein weiteres Gerät hinzufügen“.',
      'Halten Sie die Kamera dieses Geräts auf das Bild dort. Sie öffnet einen Link.',
      'Keine Kamera? Kopieren Sie dort den Link, und fügen Sie ihn hier ein.',
    ],
    paste: 'Der Link oder Code vom anderen Gerät',
    noCode: 'Darin ist kein ganzer Code. Kopieren Sie ihn noch einmal, vom Anfang bis zum Ende.',
    goOn: 'Weiter',
    server: (host: string) => `Das Tagebuch ist auf dem Server ${host}.`,
    name: 'Wie nennen Sie dieses Gerät?',
    nameHint: 'Diesen Namen sehen Sie in der Liste auf Ihren anderen Geräten.',
    names: { phone: 'Mein Telefon', computer: 'Mein Computer' },
    own: (count: number) => `Dieses Gerät hat ein eigenes Tagebuch: ${s(count, 'Eintrag', 'Einträge')}.`,
    ownAsk:
      'Sind beide Tagebücher Ihre? Dann werden sie eines. Das lässt sich nicht rückgängig machen. Mischen Sie nie die Tagebücher von zwei Menschen.',
    both: 'Ja, beide sind meine: verbinden',
    connect: 'Verbinden',
    no: 'Nein, so lassen, wie es ist',
    claiming: 'Dieses Gerät wird verbunden.',
    fetching: (here: number, all: number) =>
      `Ihr Tagebuch kommt: ${here} von ${all === 1 ? '1 Eintrag' : `${all} Einträgen`}.`,
    waiting: 'Der Server antwortet gerade nicht. Es geht von selbst weiter, sobald er es tut.',
    already: 'Dieses Gerät ist schon verbunden.',
    today: 'Zu „Heute“ gehen',
    trouble: {
      used: 'Dieser Code wurde schon benutzt. Jeder Code gilt für ein Gerät. Machen Sie auf dem anderen Gerät einen neuen.',
      expired: 'Dieser Code ist abgelaufen: Er gilt zehn Minuten. Machen Sie auf dem anderen Gerät einen neuen.',
      unknown:
        'Der Server kennt diesen Code nicht. Kopieren Sie ihn noch einmal, oder machen Sie auf dem anderen Gerät einen neuen.',
      busy: 'Das waren zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann noch einmal.',
      offline:
        'Der Server antwortet nicht. Ist dieses Gerät online? Versuchen Sie es noch einmal; Ihr Code gilt zehn Minuten.',
      other:
        'Das hat nicht geklappt. Machen Sie auf dem anderen Gerät einen neuen Code, und versuchen Sie es noch einmal.',
    },
  },

  wipeThere: 'Auch vom Server löschen, für alle meine Geräte',
  wipeThereText:
    'Kein Gerät bringt es zurück. Geräte, die es haben, behalten ihre Kopie, bis Sie sie auch dort löschen.',
  wipeThereFailed:
    'Der Server hat nicht geantwortet. Nichts wurde gelöscht, weder dort noch hier. Versuchen Sie es noch einmal, wenn Sie online sind.',
};
