/** What went wrong, and the way out. */
export const trouble = {
  full: 'There is no room left on this device. This was not saved. Free some space, then try again.',
  forbidden:
    'This browser does not let us keep your diary. A private window is the usual cause. Open the page in a normal window.',
  newer: 'A newer version of Nutation was used here. Load this page again to get it.',
  other: 'This was not saved. Please try again.',
  engine: 'Something in the app went wrong, and this was not saved.',
  again: 'Try again',
  blocked: 'Please close the other windows of Nutation. An older version is still open there.',
  superseded: 'A newer version is open in another window. Load this page again to go on.',
  reload: 'Load again',
  start: 'Nutation could not start.',
};
