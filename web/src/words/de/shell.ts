/** The frame around the pages. */
export const shell = {
  skipToContent: 'Zum Inhalt springen',
  loading: 'Einen Moment …',
  pageMissing: 'Diese Seite kam nicht an. Vielleicht gibt es eine neuere Version von Nutation, oder kein Netz.',
  language: 'Sprache',
  languageFailed: 'Diese Sprache ließ sich nicht laden. Bitte versuchen Sie es noch einmal, wenn Sie Netz haben.',
};
export const newVersion = { text: 'Eine neue Version ist bereit.', use: 'Jetzt benutzen' };

/** Where the person has to decide about this diary and the server's. */
export const undecided = {
  text: 'Bei Ihrem Tagebuch und dem Server ist etwas anzusehen.',
  look: 'Ansehen',
};

export const nav = {
  label: 'Seiten',
  today: 'Heute',
  progress: 'Verlauf',
  exercises: 'Übungen',
  learn: 'Wissen',
  help: 'Hilfe holen',
  me: 'Ich',
};
