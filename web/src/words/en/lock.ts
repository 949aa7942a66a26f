/** What is said where sessions are stopped. */
export const lock = {
  call: (number: string) => `Call ${number}`,
  advice: (number: string) => `Advice line: ${number}`,
  why: 'Because you told us',
  slip: 'I tapped it by mistake',
  slipLead: 'We take your answer back and ask again.',
  checked: 'A clinician has checked me',
  checkedLead: 'A doctor, nurse, physiotherapist or health helpline.',
  checkedOn: 'On which day?',
  checkedSave: 'They said I may go on',
  checkedWrong: 'Please give a day that is not in the future.',
  underage: 'Nutation is made for people of 18 and over.',
  underageText: 'Please ask a doctor or physiotherapist for help that fits you.',
  wrongAnswer: 'I am 18 or over',
};
