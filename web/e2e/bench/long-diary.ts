import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A diary of 90 days, an entry a line, as `./nutation bench --browser` has just had it written. */
export const lines = (await readFile(at('../../../bench/target/diary-90.jsonl'), 'utf8')).split('\n');

/** Its last day. */
export const date = (JSON.parse(lines.at(-1) ?? '') as { at: string }).at.slice(0, 10);

/** The address of a file of the built app, whose name bears a hash. */
export async function asset(name: RegExp): Promise<string> {
  const found = (await readdir(at('../../dist/assets'))).find((file) => name.test(file));
  if (found === undefined) throw new Error(`The built app has no file ${name.source}.`);
  return `/assets/${found}`;
}
