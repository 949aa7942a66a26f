import { readFileSync } from 'node:fs';

/** The words that no text of a language may hold (safety.md, section 7), as the catalogue lists them. */
export function bannedIn(code: string): string[] {
  const file = new URL(`../../../catalogue/data/words/${code}.yaml`, import.meta.url);
  const [, listed] = /^banned:\n((?: {2}.*\n)+)/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (listed === undefined) throw new Error(`${file.pathname} lists no banned words.`);
  return listed
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  #'))
    .map((line) => {
      const [, word] = /^ {2}- ([\p{L}' ]+)$/u.exec(line) ?? [];
      if (word === undefined) throw new Error(`${file.pathname} holds a line that is not a plain word: ${line}`);
      return word;
    });
}

/** Which of them a text holds, as whole words or phrases. */
export function found(banned: readonly string[], text: string): string[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}' ]/gu, ' ')} `;
  return banned.filter((each) => words.includes(` ${each} `));
}
