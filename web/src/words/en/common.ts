/** What many screens say. */
export const common = {
  goOn: 'Continue',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  none: 'None',
  cancel: 'Cancel',
  close: 'Close',
  change: 'Change',
  why: 'Why?',
  source: 'Source',
  lines: (lines: readonly string[]) =>
    `${lines.length > 1 || lines.some((each) => each.includes('-')) ? 'lines' : 'line'} ${lines.join(', ')}`,
  ownRules: (ids: readonly string[]) => `Rules of this programme: ${ids.join(', ')}`,
  clinicalSources: 'Clinical sources, by the notes on safety of this programme',
  shortMinutes: (count: number) => `${count} min`,
};

export const side = { left: 'Left side', right: 'Right side', both: 'Both sides' };
export const sideShort = { left: 'left', right: 'right', both: 'both sides' };
