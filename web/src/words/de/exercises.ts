/** The exercises. */
export const exercises = {
  title: 'Übungen',
  lead: 'Alle Bewegungen, in unseren eigenen Worten.',
  kind: {
    'warm-up': 'Zum Aufwärmen',
    mobility: 'Zum Lockern',
    strength: 'Zum Kräftigen',
    aerobic: 'Um in Bewegung zu bleiben',
  },
  unstated: 'nicht genannt',
  steps: 'Schritt für Schritt',
  start: 'Ausgangsposition',
  breathing: 'Atmung',
  cautions: 'Achten Sie darauf',
  doses: 'Was die Artikel sagen',
  disagree: 'Wo die Artikel uneins sind',
  also: 'Heißt auch',
  needs: 'Das brauchen Sie',
  back: 'Alle Übungen',
  unknown: 'Diese Übung ist nicht bekannt.',
  stated: { reps: 'Wie oft', sets: 'Durchgänge', hold: 'Halten, in Sekunden' },
};
