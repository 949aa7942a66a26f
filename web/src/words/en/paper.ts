/** Plan and letter on paper. */
export const paper = {
  title: 'My plan on paper',
  lead: 'For your wall or your bag. Two sides at most as PDF.',
  open: 'My plan on paper',
  print: 'Print this page',
  pdf: 'Save as PDF',
  making: 'The PDF is being made.',
  saved: (name: string) => `Saved: ${name}`,
  failed: 'The server did not answer. Try again when you are online, or print this page.',
};
