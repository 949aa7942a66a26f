/** The first run. */
export const first = {
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  welcome: {
    title: 'Gentle moves for a sore sacroiliac joint',
    lead: 'It asks first, and stops when it hurts. No account, no cost.',
    limits: 'It does not diagnose, treat or cure, or replace a doctor.',
    aboutTitle: 'About Nutation',
    about: ['Made from five articles for patients. You see which one says what.', 'Your answers stay with you.'],
    unreviewed: 'No clinician has reviewed this programme yet.',
    reviewed: (who: string) => `Reviewed by ${who}.`,
    emergency: (number: string) => `Very ill now? Stop here and call ${number}.`,
    start: 'I understand',
  },
  you: {
    title: 'About you',
    adult: 'Are you 18 or over?',
    country: 'Where are you?',
    countryWhy: 'For the emergency number.',
    elsewhere: 'Somewhere else',
    born: 'Year you were born',
    bornWhy: 'Empty: we take more care.',
    bornWrong: 'Please give a year, such as 1966.',
  },
  flags: {
    E: {
      title: 'Serious signs',
      lead: 'New or worse in the last 4 weeks?',
      note: 'If one is true, we stop and tell you where to go today.',
    },
    U: {
      title: 'Signs to check soon',
      lead: 'Is one true for you?',
      note: 'If one is true, we tell you whom to ask. Your plan waits.',
    },
    R: {
      title: 'Before you move',
      lead: 'Is one true for you?',
      note: 'If one is true, you start gently, or see someone first.',
    },
    pregnant: {
      title: 'Because you may be pregnant',
      lead: 'Is one true for you now?',
      note: 'If one is true, we stop and tell you where to go today.',
    },
  },
  pain: {
    title: 'Where does it hurt?',
    picture: 'Your back, seen from behind. Your left is on the left.',
    nowhere: 'It does not hurt now',
    week: 'How strong on most days last week?',
    weekLead: '10 is the worst you can think of.',
    more: 'Somewhere else too',
  },
  now: {
    title: 'And now, at rest?',
    lead: 'Sit or lie still first.',
    same: 'Same as last week',
  },
  conditions: {
    title: 'Anything to plan around?',
    note: 'We leave out moves that do not fit.',
    pregnancyWeek: 'How many full weeks pregnant?',
    weekUnknown: 'I do not know',
  },
  things: {
    legend: 'Things at hand',
    title: 'What do you have at hand?',
    lead: 'None is needed.',
  },
  positions: {
    legend: 'Positions that do not work',
    title: 'Which positions are hard?',
    lead: 'We leave those out.',
  },
  plan: {
    title: 'Your time',
    minutes: 'Minutes a session',
    week: 'How often?',
    walking: 'Minutes walked in the last 7 days',
    walkingWhy: 'Easy swimming, cycling and tai chi count. Just guess.',
    done: 'Show my plan',
  },
};
