/** How it is at rest. */
export const pain = {
  left: 'Links',
  centre: 'Mitte',
  right: 'Rechts',
  /** Within a sentence. */
  short: { left: 'links', centre: 'Mitte', right: 'rechts' },
  title: 'Wie ist es jetzt?',
  morning: 'Wie ist es heute Morgen?',
  evening: 'Wie ist es heute Abend?',
  close: 'Wie ist es jetzt, in Ruhe?',
  lead: 'Schmerz in Ruhe, von 0 bis 10.',
  noneAnywhere: 'Nirgends Schmerz',
  new: (place: string) => `Ist das neu für Sie: ${place}?`,
  more: 'Es tut auch anderswo weh',
  save: 'Speichern',
  same: (levels: string) => `Wie letztes Mal: ${levels}`,
  rather: 'Das möchte ich nicht sagen',
  tell: 'Sagen Sie uns, wie es ist',
};
