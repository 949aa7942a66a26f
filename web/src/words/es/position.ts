import type { Start } from '../../engine/catalogue';

export const position: Record<Start, string> = {
  'back-knees-bent': 'Boca arriba, rodillas dobladas',
  'back-legs-straight': 'Boca arriba, piernas estiradas',
  'back-doorway': 'Boca arriba, en una puerta',
  'face-down': 'Boca abajo',
  'side-lying': 'De lado',
  'hands-and-knees': 'Sobre manos y rodillas',
  'sitting-floor': 'En el suelo, en posición sentada',
  standing: 'De pie',
  water: 'En el agua',
  bicycle: 'En bicicleta',
};

export const positionShort: Record<Start, string> = {
  'back-knees-bent': 'boca arriba',
  'back-legs-straight': 'boca arriba',
  'back-doorway': 'en una puerta',
  'face-down': 'boca abajo',
  'side-lying': 'de lado',
  'hands-and-knees': 'manos y rodillas',
  'sitting-floor': 'posición sentada',
  standing: 'de pie',
  water: 'en el agua',
  bicycle: 'en bicicleta',
};
