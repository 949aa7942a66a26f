/** The first run. */
export const first = {
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  welcome: {
    title: 'Gentle moves for a sore sacroiliac joint',
    lead: 'Nutation leads you through a small home programme. It asks before it starts, and it stops when it hurts.',
    points: [
      'It is made from five articles for patients. It shows you which one says what.',
      'It does not diagnose, treat or cure. It does not take the place of a doctor or physiotherapist.',
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
    countryWhy: 'So that we show the right emergency number.',
    elsewhere: 'Somewhere else',
    born: 'Year you were born',
    bornWhy: 'You may leave it empty. Then we choose the careful way.',
    bornWrong: 'Please give a year, such as 1966.',
  },
  flags: {
    E: {
      title: 'First, the serious signs',
      lead: 'In the last 4 weeks: is one of these new, or has it got worse?',
      note: 'If one is true, we stop here and tell you where to go today.',
    },
    U: {
      title: 'Signs to have looked at soon',
      lead: 'Is one of these true for you?',
      note: 'If one is true, we tell you whom to ask. Your plan waits.',
    },
    R: {
      title: 'Good to know before you move',
      lead: 'Is one of these true for you?',
      note: 'If one is true, you may start gently, or see someone first.',
    },
    pregnant: {
      title: 'Because you may be pregnant',
      lead: 'Is one of these true for you now?',
      note: 'If one is true, we stop here and tell you where to go today.',
    },
  },
  pain: {
    title: 'Where does it hurt?',
    lead: 'Tap the places. What you do not tap counts as no pain.',
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
    lead: 'None of it is needed. It opens a few more moves.',
    none: 'I have none of these',
  },
  positions: {
    title: 'Is one of these hard for you?',
    lead: 'Tap the positions that do not work. We leave them out.',
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
