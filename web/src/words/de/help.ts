/** When to see someone. */
export const help = {
  title: 'Wann Sie Hilfe brauchen',
  lead: 'Wenn eines davon zutrifft, üben Sie nicht. Holen Sie Hilfe.',
  pregnant: 'In der Schwangerschaft',
  E: { title: 'Jetzt', text: 'Rufen Sie die Notrufnummer an, oder gehen Sie in die Notaufnahme.' },
  U: { title: 'Heute oder morgen', text: 'Rufen Sie eine Arztpraxis oder ein Gesundheitstelefon an.' },
  R: { title: 'Bald', text: 'Machen Sie einen Termin in einer Arztpraxis oder Physiotherapie.' },
  articles: {
    title: 'Sprechen Sie auch dann mit einer Fachperson',
    text: 'Diese Zeichen nennen die Artikel. Wenn ein Zeichen auch oben steht, tun Sie, was dort steht.',
  },
  country: 'Land',
};
