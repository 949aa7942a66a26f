import type { Levels } from '../diary/entry';

/** The three places of the joint, as the screen orders them: as one sees one's own back. */
export const jointPlaces = ['left', 'centre', 'right'] as const;
export type JointPlace = (typeof jointPlaces)[number];

/** Other places that may hurt, from the top down. */
export const otherPlaces = [
  'upper-back',
  'low-back',
  'tailbone',
  'groin',
  'belly',
  'buttock-left',
  'buttock-right',
  'hip-left',
  'hip-right',
  'thigh-left',
  'thigh-right',
  'knee-left',
  'knee-right',
  'calf-left',
  'calf-right',
  'foot-left',
  'foot-right',
  'elsewhere',
] as const;

export const noPain: Required<Levels> = { left: 0, right: 0, centre: 0 };

/** A place that has none at any screening and this much now is asked about: is it new? */
export const askedFrom = 2;
