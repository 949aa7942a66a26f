import type { SessionEnd } from '../../engine/session';

/** The end of a session. */
export const finish = {
  titles: {
    done: 'Well done',
    stopped: 'Enough for today',
    pain: 'We stop here today',
    red: 'We stop here',
    numb: 'We stop here',
  } satisfies Record<SessionEnd, string>,
  lead: {
    done: 'You have done what was planned.',
    stopped: 'What you did is saved, and it counts.',
    pain: 'Two exercises hurt, so we close quietly. That is the right thing to do.',
    red: 'Lie down in a position that feels good. Rest for a while.',
    numb: 'Lie down in a position that feels good. Please read what comes next.',
  } satisfies Record<SessionEnd, string>,
  didTitle: 'What you did',
  aheadTitle: 'One look ahead',
  ahead: {
    none: 'Tomorrow nothing is planned until this is cleared up.',
    comfort: 'Tomorrow: breathing and ease.',
    light: 'Tomorrow: a light day.',
    full: 'Tomorrow: a full session, if you like.',
  },
  after: 'Tomorrow morning and evening we ask how it feels. That shows if the dose fits.',
  diary: 'You find all of it in the diary.',
  toDiary: 'Open the diary',
  toToday: 'Back to today',
};
