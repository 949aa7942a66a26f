/** What is said where sessions are stopped. */
export const lock = {
  call: (number: string) => `${number} anrufen`,
  advice: (number: string) => `Gesundheitstelefon: ${number}`,
  why: 'Weil Sie uns gesagt haben',
  slip: 'Ich habe mich vertippt',
  slipLead: 'Wir nehmen Ihre Antwort zurück und fragen noch einmal.',
  checked: 'Eine Fachperson hat es abgeklärt',
  checkedLead: 'Arztpraxis, Pflege, Physiotherapie oder Gesundheitstelefon.',
  checkedOn: 'An welchem Tag?',
  checkedSave: 'Man hat mir gesagt, ich darf weitermachen',
  checkedWrong: 'Bitte geben Sie einen Tag an, der nicht in der Zukunft liegt.',
  underage: 'Nutation ist für Menschen ab 18 gemacht.',
  underageText: 'Bitte fragen Sie in der Arztpraxis oder Physiotherapie nach Hilfe, die zu Ihnen passt.',
  wrongAnswer: 'Ich bin 18 oder älter',
};
