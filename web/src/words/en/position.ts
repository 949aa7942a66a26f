import type { Start } from '../../engine/catalogue';

export const position: Record<Start, string> = {
  'back-knees-bent': 'On the back, knees bent',
  'back-legs-straight': 'On the back, legs straight',
  'back-doorway': 'On the back, in a doorway',
  'face-down': 'Face down',
  'side-lying': 'On the side',
  'hands-and-knees': 'On hands and knees',
  'sitting-floor': 'Sitting on the floor',
  standing: 'Standing',
  water: 'In water',
  bicycle: 'On a bicycle',
};

export const positionShort: Record<Start, string> = {
  'back-knees-bent': 'on the back',
  'back-legs-straight': 'on the back',
  'back-doorway': 'in a doorway',
  'face-down': 'face down',
  'side-lying': 'on the side',
  'hands-and-knees': 'hands and knees',
  'sitting-floor': 'sitting',
  standing: 'standing',
  water: 'in water',
  bicycle: 'on a bicycle',
};
