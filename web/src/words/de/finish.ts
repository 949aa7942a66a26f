import type { SessionEnd } from '../../engine/session';

/** The end of a session. */
export const finish = {
  titles: {
    done: 'Gut gemacht',
    stopped: 'Genug für heute',
    pain: 'Hier hören wir heute auf',
    red: 'Hier hören wir auf',
    numb: 'Hier hören wir auf',
  } satisfies Record<SessionEnd, string>,
  lead: {
    done: 'Sie haben gemacht, was geplant war.',
    stopped: 'Was Sie gemacht haben, ist gespeichert, und es zählt.',
    pain: 'Zwei Übungen taten weh, darum schließen wir ruhig ab. Das ist genau richtig.',
    red: 'Legen Sie sich hin, wie es Ihnen guttut. Ruhen Sie sich eine Weile aus.',
    numb: 'Legen Sie sich hin, wie es Ihnen guttut. Bitte lesen Sie, was jetzt kommt.',
  } satisfies Record<SessionEnd, string>,
  didTitle: 'Was Sie gemacht haben',
  aheadTitle: 'Ein Blick voraus',
  ahead: {
    none: 'Morgen ist nichts geplant, bis das geklärt ist.',
    comfort: 'Morgen: atmen und entspannen.',
    light: 'Morgen: ein leichter Tag.',
    full: 'Morgen: eine volle Einheit, wenn Sie möchten.',
  },
  after: 'Morgen früh und morgen Abend fragen wir, wie es sich anfühlt. Das zeigt, ob die Dosis passt.',
  diary: 'Alles davon finden Sie im Tagebuch.',
  toDiary: 'Tagebuch öffnen',
  toToday: 'Zurück zu Heute',
};
