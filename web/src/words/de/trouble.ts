/** What went wrong, and the way out. */
export const trouble = {
  full: 'Auf diesem Gerät ist kein Platz mehr. Das wurde nicht gespeichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.',
  forbidden:
    'Dieser Browser lässt uns Ihr Tagebuch nicht aufbewahren. Meist liegt es an einem privaten Fenster. Öffnen Sie die Seite in einem normalen Fenster.',
  newer: 'Hier wurde schon eine neuere Version von Nutation benutzt. Laden Sie diese Seite neu, um sie zu bekommen.',
  other: 'Das wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.',
  engine: 'In der App ging etwas schief, und das wurde nicht gespeichert.',
  again: 'Noch einmal versuchen',
  blocked: 'Bitte schließen Sie die anderen Fenster von Nutation. Dort ist noch eine ältere Version offen.',
  superseded: 'In einem anderen Fenster ist eine neuere Version offen. Laden Sie diese Seite neu, um weiterzumachen.',
  reload: 'Neu laden',
  start: 'Nutation konnte nicht starten.',
};
