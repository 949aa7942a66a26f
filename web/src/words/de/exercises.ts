import { s } from './plural';

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
  search: 'Suchen',
  filter: 'Zeigen',
  filters: { all: 'Alle', today: 'Die von heute', bed: 'Im Bett möglich', bare: 'Ohne Hilfsmittel' },
  found: (count: number) => s(count, 'Übung', 'Übungen'),
  nothing: 'Keine passt. Versuchen Sie ein kürzeres Wort, oder zeigen Sie alle.',
  leaveOut: 'Aus meinem Plan weglassen',
  takeBack: 'Wieder in meinen Plan nehmen',
  leftOut: 'Diese Übung lassen Sie aus Ihrem Plan weg.',
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
