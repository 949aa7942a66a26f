/** The frame around what there is to learn; its texts are the catalogue's. */
export const learn = {
  title: 'Wissen',
  lead: 'Was fünf Artikel über diesen Schmerz sagen, in unseren eigenen Worten. Jeder Teil nennt seine Quelle.',
  back: 'Alle Themen',
  unknown: 'Dieses Thema ist nicht bekannt.',
  more: 'Weitere Themen',
  previous: (title: string) => `Davor: ${title}`,
  next: (title: string) => `Danach: ${title}`,
  ours: 'Was wir tun',
  exercises: 'Die Übungen',
};
