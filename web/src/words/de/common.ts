/** What many screens say. */
export const common = {
  goOn: 'Weiter',
  back: 'Zurück',
  yes: 'Ja',
  no: 'Nein',
  unsure: 'Nicht sicher',
  none: 'Kein',
  cancel: 'Abbrechen',
  close: 'Schließen',
  change: 'Ändern',
  why: 'Warum?',
  source: 'Quelle',
  lines: (lines: readonly string[]) =>
    `${lines.length > 1 || lines.some((each) => each.includes('-')) ? 'Zeilen' : 'Zeile'} ${lines.join(', ')}`,
  ownRules: (ids: readonly string[]) => `Regeln dieses Programms: ${ids.join(', ')}`,
  clinicalSources: 'Fachliche Quellen, nach den Notizen dieses Programms zur Sicherheit',
  shortMinutes: (count: number) => `${count} Min.`,
};

export const side = { left: 'Linke Seite', right: 'Rechte Seite', both: 'Beide Seiten' };
export const sideShort = { left: 'links', right: 'rechts', both: 'beide Seiten' };
