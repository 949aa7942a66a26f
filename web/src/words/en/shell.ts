/** The frame around the pages. */
export const shell = {
  skipToContent: 'Skip to content',
  language: 'Language',
  languageFailed: 'This language could not be loaded. Please try again when you are online.',
};
export const newVersion = { text: 'A new version is ready.', use: 'Use it now' };

export const nav = {
  label: 'Pages',
  today: 'Today',
  diary: 'Diary',
  exercises: 'Exercises',
  help: 'Get help',
  me: 'Me',
};
