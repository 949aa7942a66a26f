/** When to see someone. */
export const help = {
  title: 'When to see someone',
  lead: 'If one of these is true, do not exercise. Get help.',
  pregnant: 'In pregnancy',
  E: { title: 'Now', text: 'Call the emergency number, or go to the emergency department.' },
  U: { title: 'Today or tomorrow', text: 'Call a doctor or a health helpline.' },
  R: { title: 'Soon', text: 'Make an appointment with a doctor or physiotherapist.' },
  articles: {
    title: 'Also talk to someone',
    text: 'The articles name these signs. If a sign also stands above, do what is said there.',
  },
  country: 'Country',
};
