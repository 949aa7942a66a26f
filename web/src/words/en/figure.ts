/** The figure and its controls. */
export const figure = {
  shows: (what: string) => `A person shows it: ${what}`,
  steps: (what: string) => `Pictures of it, from the start on: ${what}`,
  title: 'Look at it',
  play: 'Play',
  pause: 'Pause',
  slow: 'Slowly',
  where: 'Where in the movement',
  turnLeft: 'Look from further left',
  turnRight: 'Look from further right',
  way: 'Which way of doing it',
  side: 'Which side works',
};
