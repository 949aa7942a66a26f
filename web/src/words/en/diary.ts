import { s } from './plural';

/** The diary. */
export const diary = {
  title: 'Diary',
  readings: 'Pain at rest',
  when: 'When',
  empty: 'Nothing here yet. After your first session you find it here.',
  kind: { full: 'Full session', light: 'Light session', comfort: 'Breathing and ease' },
  open: 'Not finished',
  done: (count: number) => `${s(count, 'side')} done`,
  skipped: (count: number) => `${count} skipped`,
  whyThen: 'Why it was so that day',
  where: 'Where it is kept',
  here: 'On this device, in this browser. It is yours alone.',
  count: (count: number) => s(count, 'entry', 'entries'),
  promised: 'The browser has promised to keep it.',
  notPromised: 'The browser may clear it when space is short. Save a copy from time to time.',
  unread: (count: number) => `${s(count, 'line')} of this diary cannot be read by this version. They stay here.`,
  score: (score: number) => `${score}\u00a0of\u00a010`,
};
