import { s } from './plural';

/** The diary. */
export const diary = {
  title: 'Tagebuch',
  readings: 'Schmerz in Ruhe',
  when: 'Wann',
  empty: 'Hier ist noch nichts. Nach Ihrer ersten Einheit finden Sie sie hier.',
  kind: { full: 'Volle Einheit', light: 'Leichte Einheit', comfort: 'Atmen und entspannen' },
  open: 'Nicht beendet',
  done: (count: number) => `${s(count, 'Seite', 'Seiten')} erledigt`,
  skipped: (count: number) => `${count} ausgelassen`,
  whyThen: 'Warum es an diesem Tag so war',
  where: 'Wo es aufbewahrt wird',
  here: 'Auf diesem Gerät, in diesem Browser. Es gehört nur Ihnen.',
  count: (count: number) => s(count, 'Eintrag', 'Einträge'),
  promised: 'Der Browser hat versprochen, es zu behalten.',
  notPromised: 'Der Browser darf es löschen, wenn der Platz knapp wird. Speichern Sie ab und zu eine Kopie.',
  unread: (count: number) =>
    `${s(count, 'Zeile dieses Tagebuchs kann diese Version nicht lesen. Sie bleibt', 'Zeilen dieses Tagebuchs kann diese Version nicht lesen. Sie bleiben')} hier.`,
  score: (score: number) => `${score}\u00a0von\u00a010`,
};
