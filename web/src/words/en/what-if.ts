/** The page that plays a pain forward. */
export const whatIf = {
  ask: 'What if it hurts?',
  title: (name: string) => `What if it hurts: ${name}`,
  where: 'Which side?',
  how: 'How strong?',
  scores: [
    { score: 2, label: 'A little, 2 of 10' },
    { score: 4, label: 'Clearly, 4 of 10' },
    { score: 7, label: 'Strongly, 7 of 10' },
  ],
  playing: 'We play the next seven days…',
  none: 'No session',
  with: (dose: string) => `With it: ${dose}`,
  without: 'Without it',
  rests: (side: string) => `${side} rests`,
  untilHurt: 'It ends there when it hurts.',
  note: 'This is a trial: nothing is saved. It goes on as if you checked in every day and nothing else hurt.',
  close: 'Close',
};
