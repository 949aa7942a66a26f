/** Before there is a plan: a diary from elsewhere, and what this device can keep. */
export const arrival = {
  bring: 'Ein Tagebuch einlesen',
  privateWindow: 'Bitte kein privates Fenster: Es vergisst Ihr Tagebuch.',
  otherDevice: 'Ich benutze Nutation schon auf einem anderen Gerät',

  missing: {
    title: 'Haben Sie Nutation hier schon einmal benutzt?',
    lead: 'Auf diesem Gerät war ein Tagebuch, und jetzt ist es nicht da. Manche Browser löschen etwas von sich aus.',
    bring: 'Ja, ich habe eine Kopie gespeichert',
    fresh: 'Neu beginnen',
    help: 'Keine Kopie? Dann beginnen Sie neu. Wir stellen die Fragen noch einmal, damit der Plan zu Ihnen passt, so wie es Ihnen jetzt geht.',
  },

  room: {
    short:
      'Auf diesem Gerät ist nur noch wenig Platz. Schaffen Sie bald Platz, und speichern Sie eine Kopie Ihres Tagebuchs.',
    full: 'Auf diesem Gerät ist kein Platz mehr. Was Sie uns sagen, lässt sich nicht aufbewahren. Schaffen Sie Platz, und laden Sie diese Seite neu.',
    forbidden:
      'Dieser Browser lässt uns Ihr Tagebuch nicht aufbewahren. Meist liegt es an einem privaten Fenster. Öffnen Sie die Seite in einem normalen Fenster.',
    newer: 'Hier wurde schon eine neuere Version von Nutation benutzt. Laden Sie diese Seite neu, um sie zu bekommen.',
    other:
      'Dieses Gerät hat nicht behalten, was wir speichern wollten. Was Sie uns sagen, geht vielleicht verloren. Laden Sie diese Seite neu.',
  },
};
