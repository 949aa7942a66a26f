import type { Start } from '../../engine/catalogue';

export const position: Record<Start, string> = {
  'back-knees-bent': 'Auf dem Rücken, Knie gebeugt',
  'back-legs-straight': 'Auf dem Rücken, Beine lang',
  'back-doorway': 'Auf dem Rücken, in einer Tür',
  'face-down': 'Auf dem Bauch',
  'side-lying': 'Auf der Seite',
  'hands-and-knees': 'Auf Händen und Knien',
  'sitting-floor': 'Im Sitzen auf dem Boden',
  standing: 'Im Stehen',
  water: 'Im Wasser',
  bicycle: 'Auf dem Rad',
};

export const positionShort: Record<Start, string> = {
  'back-knees-bent': 'auf dem Rücken',
  'back-legs-straight': 'auf dem Rücken',
  'back-doorway': 'in einer Tür',
  'face-down': 'auf dem Bauch',
  'side-lying': 'auf der Seite',
  'hands-and-knees': 'Hände und Knie',
  'sitting-floor': 'im Sitzen',
  standing: 'im Stehen',
  water: 'im Wasser',
  bicycle: 'auf dem Rad',
};
