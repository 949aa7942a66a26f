/** The review after three weeks. */
export const review = {
  title: 'Drei Wochen: ein Rückblick',
  lead: 'Sehen wir, wie es gegangen ist und was jetzt kommt. Bis dahin wird nichts schwerer.',
  first: 'Zuerst die Fragen vom Anfang, denn es kann sich etwas geändert haben.',
  questions: 'Die Fragen beantworten',
  ask: 'Alles in allem: Wie ist es jetzt, verglichen mit der Zeit vor drei Wochen?',
  found: 'Was wir gefunden haben',
  honest:
    'Rückenschmerz lässt oft von selbst nach, darum beweist eine bessere Zahl nichts. An einer Zahl, die gleich bleibt, ist niemand schuld.',
};
