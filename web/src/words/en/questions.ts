/** The screening, whole and short. */
export const flags = {
  none: 'None of these',
  some: 'One, or not sure',
  oneByOneLead: 'For each one: is it true for you?',
  restNo: 'No to the rest',
  toList: 'Back to the list',
  yes: 'Yes, new or worse',
  checked: 'Yes, as when a clinician saw it',
  done: 'Save my answers',
};

export const check = {
  title: 'Before you start',
  lead: 'Every time, before you move. Anything new since last time?',
  ifTrue: 'If one is true',
  ifTrueText: 'We stop here and tell you where to go today. Your plan waits.',
};
