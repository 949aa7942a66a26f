import { s } from './plural';

/** The exercises. */
export const exercises = {
  title: 'Exercises',
  lead: 'All of the movements, in our own words.',
  kind: { 'warm-up': 'To warm up', mobility: 'To loosen', strength: 'To strengthen', aerobic: 'To keep moving' },
  search: 'Search',
  filter: 'Show',
  filters: { all: 'All', today: 'Today’s', bed: 'Possible in bed', bare: 'No things needed' },
  found: (count: number) => s(count, 'exercise'),
  nothing: 'None fits. Try a shorter word, or show all.',
  leaveOut: 'Leave it out of my plan',
  takeBack: 'Put it back into my plan',
  leftOut: 'You leave this one out of your plan.',
  unstated: 'not stated',
  steps: 'Step by step',
  start: 'Start position',
  breathing: 'Breathing',
  cautions: 'Take care',
  doses: 'What the articles say',
  disagree: 'Where the articles disagree',
  also: 'Also called',
  needs: 'You need',
  back: 'All exercises',
  unknown: 'This exercise is not known.',
  stated: { reps: 'Times', sets: 'Sets', hold: 'Hold, in seconds' },
};
