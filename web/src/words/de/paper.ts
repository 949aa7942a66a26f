/** Plan and letter on paper. */
export const paper = {
  title: 'Mein Plan auf Papier',
  lead: 'Für die Wand oder die Tasche. Als PDF höchstens zwei Seiten.',
  open: 'Mein Plan auf Papier',
  print: 'Diese Seite drucken',
  pdf: 'Als PDF speichern',
  making: 'Das PDF wird gemacht.',
  saved: (name: string) => `Gespeichert: ${name}`,
  failed: 'Der Server antwortet nicht. Versuchen Sie es wieder, wenn Sie online sind, oder drucken Sie diese Seite.',
};
