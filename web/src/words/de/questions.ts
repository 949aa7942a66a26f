/** The screening, whole and short. */
export const flags = {
  none: 'Nichts davon',
  some: 'Eines, oder nicht sicher',
  oneByOneLead: 'Zu jedem einzeln: Trifft es auf Sie zu?',
  restNo: 'Nein zu allen übrigen',
  toList: 'Zurück zur Liste',
  yes: 'Ja, neu oder schlimmer',
  checked: 'Ja, so wie eine Fachperson es gesehen hat',
  done: 'Meine Antworten speichern',
};

export const check = {
  title: 'Bevor Sie beginnen',
  lead: 'Jedes Mal, bevor Sie sich bewegen: Ist seit dem letzten Mal etwas neu?',
  ifTrue: 'Wenn eines zutrifft',
  ifTrueText: 'Wir hören hier auf und sagen Ihnen, wohin Sie heute gehen. Ihr Plan wartet.',
};
