/** Before there is a plan: a diary from elsewhere, and what this device can keep. */
export const arrival = {
  bring: 'Bring a diary',
  privateWindow: 'Not in a private window, please: it forgets your diary.',
  otherDevice: 'I use Nutation on another device already',

  missing: {
    title: 'Have you used Nutation here before?',
    lead: 'A diary was on this device, and it is not there now. Some browsers clear things by themselves.',
    bring: 'Yes, I have a saved copy',
    fresh: 'Start afresh',
    help: 'No copy? Then start afresh. We ask the questions again, so that your plan fits you as you are now.',
  },

  room: {
    short: 'There is little room left on this device. Free some space soon, and save a copy of your diary.',
    full: 'There is no room left on this device. What you tell us cannot be kept. Free some space, then load this page again.',
    forbidden:
      'This browser does not let us keep your diary. A private window is the usual cause. Open the page in a normal window.',
    newer: 'A newer version of Nutation was used here. Load this page again to get it.',
    other: 'This device did not keep what we tried to store. What you tell us may be lost. Load this page again.',
  },
};
