/** The figure and its controls. */
export const figure = {
  shows: (what: string) => `Eine Person macht es vor: ${what}`,
  steps: (what: string) => `Bilder davon, von Anfang an: ${what}`,
  title: 'Sehen Sie es sich an',
  play: 'Abspielen',
  pause: 'Anhalten',
  slow: 'Langsam',
  where: 'Wo in der Bewegung',
  turnLeft: 'Weiter von links ansehen',
  turnRight: 'Weiter von rechts ansehen',
  way: 'Auf welche Art',
  side: 'Welche Seite arbeitet',
};
