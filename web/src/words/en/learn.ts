/** The frame around what there is to learn; its texts are the catalogue's. */
export const learn = {
  title: 'Learn',
  lead: 'What five articles say about this pain, in our own words. Each part names its source.',
  back: 'All topics',
  unknown: 'This topic is not known.',
  more: 'More topics',
  previous: (title: string) => `Before: ${title}`,
  next: (title: string) => `Next: ${title}`,
  ours: 'What we do',
  exercises: 'The exercises',
};
