import { s } from './plural';

/** The page for a doctor or physiotherapist. */
export const letter = {
  title: 'A page for my doctor or physiotherapist',
  lead: 'Facts from your diary. It judges nothing. You decide who sees it.',
  print: 'Print it, or save it as a file',
  period: (from: string, to: string) => `From ${from} to ${to}`,
  source: 'Told by the person in Nutation, a home-exercise programme for sacroiliac joint pain. It does not diagnose.',
  unreviewed: 'The programme was not reviewed by a clinician.',
  reviewed: (who: string) => `The programme was reviewed by ${who}.`,
  holds: 'What holds the programme back now',
  finding: 'What the look back found',
  pain: 'Pain at rest, 0 to 10',
  first: (dates: number) => (dates === 0 ? 'first days' : `first ${s(dates, 'day')}`),
  last: (dates: number) => (dates === 0 ? 'last days' : `last ${s(dates, 'day')}`),
  lowest: 'lowest',
  highest: 'highest',
  raised: (dates: number) => `Pain was higher than usual on ${dates === 0 ? 'no day' : s(dates, 'day')}.`,
  red: (dates: readonly string[]) =>
    dates.length === 0
      ? 'No warning sign was told during sessions.'
      : `Warning signs during sessions: ${dates.join(', ')}.`,
  done: 'What was done',
  sessions: (full: number, planned: number, light: number) =>
    full + planned + light === 0
      ? 'No sessions yet.'
      : `${s(full, 'full session')} of about ${planned} that the plan had room for, and ${s(light, 'light one')} besides.`,
  minutes: (weeks: readonly number[]) => `Minutes of walking and the like, week by week: ${weeks.join(', ')}.`,
  changes: 'What has changed',
  activity: (name: string, before: number, now: number) =>
    `${name}: ${before} then, ${now} now (0 not at all, 10 as before the pain)`,
  range: (name: string, before: number, now: number) => `${name}: picture ${before} then, ${now} now, of 5`,
  questions: 'Questions',
  notAsked: 'Nutation does not ask about medicines.',
};

/** Whose programme one follows. */
export const programmes = {
  title: 'Programmes',
  lead: 'Your own plan grows and shrinks with you. The lists of the five articles are here too, as written. All limits stay on.',
  own: 'My own plan',
  ownText: 'Made for you from all five articles. It starts small, and takes a step only when things are quiet.',
  follows: 'You follow this one',
  follow: 'Follow this one',
  differs: 'Today tells you what is left out or made smaller for you, and why.',
  trust: {
    reviewed: 'Written by a health service.',
    general: 'A general article for patients.',
    rich: 'The longest of the five, with care for the sore side.',
    lowest: 'AI tools helped to write it. Take it as the weakest of the five.',
  },
};
