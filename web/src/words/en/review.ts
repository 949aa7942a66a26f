/** The review after three weeks. */
export const review = {
  title: 'Three weeks: a look back',
  lead: 'Let us see how it has gone, and what comes next. Until then nothing gets harder.',
  first: 'First the questions from the beginning, as things may have changed.',
  questions: 'Answer the questions',
  ask: 'All in all, how is it now, compared with three weeks ago?',
  found: 'What we found',
  honest:
    'Back pain often eases by itself, so a better number proves nothing. One that stays the same is nobody’s failure.',
};
