/** The exercises. */
export const exercises = {
  title: 'Exercises',
  lead: 'All of the movements, in our own words.',
  kind: { 'warm-up': 'To warm up', mobility: 'To loosen', strength: 'To strengthen', aerobic: 'To keep moving' },
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
