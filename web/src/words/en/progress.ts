/** How it has gone. */
export const progress = {
  title: 'Progress',
  lead: 'What you told us, week by week. Ups and downs are normal: look at the line, not at one day.',
  asTable: 'As a table',
  week: 'Week',
  weekFrom: (number: number, date: string) => `${number}, from ${date}`,
  pain: {
    title: 'Pain at rest',
    empty: 'As soon as you tell us how it is, you see it here.',
    span: 'How much of the past',
    lately: 'Six weeks',
    all: 'All',
    look: 'look back',
    never: (places: readonly string[]) => `No pain told so far: ${places.join(', ')}.`,
    read: 'The line is the average of each week. Rings are mornings, dots are evenings, dashes are around a session. Coloured marks were higher than usual.',
    table: 'Average pain of each week, from 0 to 10',
    dates: 'Days told',
  },
  sessions: {
    title: 'Sessions',
    read: 'A tick is a full session, a bar a light one, a dashed ring breathing and ease. A day without is part of the plan.',
    table: 'Sessions of each week',
    done: 'Sessions',
    red: 'Days with a warning sign',
    diary: 'Session by session',
  },
  climbs: {
    title: 'Steps of the exercises',
    lead: 'Each exercise has small steps. A step back is not a loss: it is part of the plan.',
    rung: (rung: number, all: number) => `step ${rung} of ${all}`,
  },
  aerobic: {
    title: 'Minutes on the move',
    empty: 'Walking, water, cycling or tai chi that you note on Today shows up here.',
    table: 'Minutes of each week',
    minutes: 'Minutes',
  },
  letter: 'A page for my doctor or physiotherapist',
};

/** Things one wants to do again. */
export const activities = {
  title: 'What you want to do again',
  lead: 'Up to three things pain makes hard.',
  why: 'We look at them again every three weeks.',
  examples: 'For example: put on socks, carry shopping.',
  name: (number: number) => `Activity ${number}`,
  score: (name: string) => `How well does it go now: ${name}?`,
  scoreLead: '0 is not at all. 10 is as before the pain.',
  add: 'Add another one',
  start: 'Name what matters to you',
  save: 'Save',
  later: 'Later',
  again: 'How does it go now?',
  table: 'Your activities, from 0 to 10',
};

/** How far one can move. */
export const range = {
  title: 'How far you can move',
  lead: 'Three slow moves, five pictures each. Choose the picture that you reach without pain. It takes about two minutes.',
  why: 'Then you can see later what has become easier.',
  start: 'Look how far I can move',
  again: 'Look again',
  which: 'How far do you get without pain?',
  step: (step: number) => `Picture ${step}`,
  notDone: 'I do not want to try this one',
  none: 'None of the three fits you now.',
  move: 'Move',
  picture: 'Picture',
  reached: (now: number, first: number | undefined) =>
    first === undefined ? `picture ${now} of 5` : `picture ${now} of 5, at first ${first}`,
  done: 'Thank you. That is all.',
  later: 'Not now',
  table: 'Pictures reached, from 1 to 5',
};
