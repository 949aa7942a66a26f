/** Where printers hold Letter; everywhere else they hold A4. */
const letter = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'DO', 'GT', 'NI', 'PA', 'PH', 'PR', 'SV', 'VE']);

/** The paper of a country, as the server calls it. */
export const paperOf = (country: string): 'letter' | 'a4' => (letter.has(country) ? 'letter' : 'a4');
