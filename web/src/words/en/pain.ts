/** How it is at rest. */
export const pain = {
  left: 'Left',
  centre: 'Middle',
  right: 'Right',
  /** Within a sentence. */
  short: { left: 'left', centre: 'middle', right: 'right' },
  title: 'How is it now?',
  morning: 'How is it this morning?',
  evening: 'How is it this evening?',
  close: 'How is it now, at rest?',
  lead: 'Pain at rest, from 0 to 10.',
  noneAnywhere: 'No pain anywhere',
  new: (place: string) => `Is this new for you: ${place}?`,
  more: 'It hurts somewhere else too',
  save: 'Save',
  same: (levels: string) => `Same as last time: ${levels}`,
  rather: 'I would rather not say',
  tell: 'Tell us how it is',
};
