/** The first run. */
export const first = {
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  welcome: {
    title: 'Gentle moves for a sore sacroiliac joint',
    lead: 'A small home programme. It asks before it starts, and stops when it hurts.',
    points: [
      'Made from five articles for patients. You see which one says what.',
      'It does not diagnose, treat or cure, or take the place of a doctor.',
      'Your answers stay with you. No account, no cost.',
    ],
    unreviewed: 'No clinician has reviewed this programme yet.',
    reviewed: (who: string) => `Reviewed by ${who}.`,
    emergency: (number: string) => `If you feel very ill now, call ${number}. Do not go on here.`,
    start: 'I understand',
  },
  you: {
    title: 'About you',
    lead: 'Two things we need first.',
    adult: 'Are you 18 or over?',
    country: 'Where are you?',
    countryWhy: 'For the right emergency number.',
    elsewhere: 'Somewhere else',
    born: 'Year you were born',
    bornWhy: 'Left empty, we choose the careful way.',
    bornWrong: 'Please give a year, such as 1966.',
  },
  flags: {
    E: {
      title: 'First, the serious signs',
      lead: 'In the last 4 weeks: is one of these new, or has it got worse?',
      note: 'If so, we stop and tell you where to go today.',
    },
    U: {
      title: 'Signs to have looked at soon',
      lead: 'Is one of these true for you?',
      note: 'If so, we tell you whom to ask. Your plan waits.',
    },
    R: {
      title: 'Good to know before you move',
      lead: 'Is one of these true for you?',
      note: 'If so, you start gently, or see someone first.',
    },
    pregnant: {
      title: 'Because you may be pregnant',
      lead: 'Is one of these true for you now?',
      note: 'If so, we stop and tell you where to go today.',
    },
  },
  pain: {
    title: 'Where does it hurt?',
    lead: 'What you do not tap counts as no pain.',
    picture: 'Your back, seen from behind. Your left is on the left.',
    nowhere: 'It does not hurt now',
    week: 'How strong was it last week, on most days?',
    weekLead: '0 is no pain. 10 is the worst you can think of.',
    more: 'Somewhere else too',
  },
  now: {
    title: 'And right now, at rest?',
    lead: 'Sit or lie still for a moment.',
    same: 'The same as last week',
  },
  conditions: {
    title: 'Anything we should plan around?',
    lead: 'We leave out moves that do not fit.',
    pregnancyWeek: 'How many full weeks pregnant?',
    weekUnknown: 'I do not know',
  },
  things: {
    title: 'What do you have at hand?',
    lead: 'None is needed. It opens a few more moves.',
    none: 'I have none of these',
  },
  positions: {
    title: 'Is one of these hard for you?',
    lead: 'We leave out what does not work.',
    all: 'All of them work',
  },
  plan: {
    title: 'Your time',
    minutes: 'Minutes for a session',
    week: 'How often?',
    walking: 'Minutes you walked in the last 7 days, all in all',
    walkingWhy: 'Walking, easy swimming, cycling or tai chi. A guess is fine.',
    done: 'Show my first plan',
  },
};
