/** What is said where sessions are stopped. */
export const lock = {
  call: (number: string) => `Llama al ${number}`,
  advice: (number: string) => `Línea de salud: ${number}`,
  why: 'Porque nos dijiste',
  slip: 'Lo toqué por error',
  slipLead: 'Retiramos tu respuesta y preguntamos otra vez.',
  checked: 'Un profesional de la salud me ha visto',
  checkedLead: 'Médico, enfermera, fisioterapeuta o línea de salud.',
  checkedOn: '¿Qué día?',
  checkedSave: 'Dijo que puedo seguir',
  checkedWrong: 'Por favor, elige un día que no esté en el futuro.',
  underage: 'Nutation es para personas de 18 años o más.',
  underageText: 'Por favor, pide a un médico o fisioterapeuta una ayuda que te convenga.',
  wrongAnswer: 'Tengo 18 años o más',
};
