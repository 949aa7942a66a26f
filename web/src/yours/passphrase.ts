/** How hard a passphrase is to guess. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Fewer characters are not taken. */
export const leastCharacters = 8;

/** Guesses as powers of two: a stolen file can be tried at leisure, but every try takes a second. */
const fair = 32;
const strong = 48;

/**
 * A careful guess at how hard it is. Words are easier than their letters, so a letter counts little; what repeats or
 * goes on as the alphabet or the keyboard does counts nothing.
 */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.trim();
  if (text.length < leastCharacters) return 'short';
  const characters = [...text.toLowerCase()];
  const own = characters.filter((each, index) => !goesOn(characters, each, index));
  const different = new Set(own).size;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(text)).length;
  // A handful of characters, however often, is a handful.
  const bits = Math.min(own.length, different * 2) * (2 + kinds * 0.5);
  if (bits >= strong) return 'strong';
  return bits >= fair ? 'fair' : 'weak';
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
];

/** Whether a character follows from the one before it: the same, or the next in a row. */
function goesOn(characters: readonly string[], each: string, index: number): boolean {
  const before = characters[index - 1];
  return (
    before !== undefined &&
    (before === each || rows.some((row) => row.includes(before + each) || row.includes(each + before)))
  );
}

const consonants = 'bdfghklmnprstvz';
const vowels = 'aeiou';
const groups = 5;
const syllables = 2;

/** One that nobody guesses and everybody can read aloud: `kotu-mira-…`, 62 bits. The few with hardly any letters are not taken. */
export function suggested(): string {
  for (;;) {
    const made = Array.from({ length: groups }, () =>
      Array.from({ length: syllables }, () => one(consonants) + one(vowels)).join(''),
    ).join('-');
    if (strengthOf(made) === 'strong') return made;
  }
}

/** One character, each as likely as the other. */
function one(of: string): string {
  const fits = 256 - (256 % of.length);
  for (;;) {
    const [byte = fits] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fits) return of.charAt(byte % of.length);
  }
}
