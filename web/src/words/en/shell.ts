/** The frame around the pages. */
export const shell = {
  skipToContent: 'Skip to content',
  loading: 'One moment…',
  pageMissing: 'This page did not come. Perhaps there is a newer version of Nutation, or no network.',
  language: 'Language',
  languageFailed: 'This language could not be loaded. Please try again when you are online.',
};
export const newVersion = { text: 'A new version is ready.', use: 'Use it now' };

/** Where the person has to decide about this diary and the server's. */
export const undecided = {
  text: 'Something about your diary and the server needs a look.',
  look: 'Look',
};

export const nav = {
  label: 'Pages',
  today: 'Today',
  progress: 'Progress',
  exercises: 'Exercises',
  learn: 'Learn',
  help: 'Get help',
  me: 'Me',
};
