import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the app is built from besides its own source: the engine and the figure; the catalogue and its words. */
const folders = {
  js: at('../browser/target/javascript/'),
  json: at('../catalogue/target/classes/nutation/catalogue/'),
};

/** Keys of texts that only the pages of the exercises and the player show: a third of all, so they come with these. */
const ofMoves =
  /^(exercise|use)\.[^.]+(\.[^.]+)?\.(alias|breathing|caution|cue|disagree|gentlerLine|start|step|summary)\b/;

/** Keys of texts that only other programs show: the calendar and FHIR are written by the command line. */
const notShown = /^(calendar|fhir)\./;

/** The catalogue's texts in two parts: `moves.en.json`, and in `text.en.json` all else. */
function part(kind: string, code: string): string {
  const texts = JSON.parse(readFileSync(`${folders.json}text.${code}.json`, 'utf8')) as Record<string, string>;
  const shown = Object.entries(texts).filter(([key]) => !notShown.test(key));
  const wanted = shown.filter(([key]) => ofMoves.test(key) === (kind === 'moves'));
  const folder = at('target/texts/');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${kind}.${code}.json`;
  writeFileSync(file, JSON.stringify(Object.fromEntries(wanted)));
  return file;
}

/** Finds them under the names by which the source imports them: `@nutation/engine.js?url`. */
export function inputs(): Plugin {
  return {
    name: 'nutation-inputs',
    enforce: 'pre',
    resolveId(source) {
      const [, name, kind, query = ''] = /^@nutation\/([\w.]+\.(js|json))(\?.*)?$/.exec(source) ?? [];
      if (name === undefined) return undefined;
      const [, texts, code] = /^(text|moves)\.(\w+)\.json$/.exec(name) ?? [];
      if (texts !== undefined && code !== undefined) return part(texts, code) + query;
      const file = folders[kind as keyof typeof folders] + name;
      if (!existsSync(file)) {
        throw new Error(`${file} is not there. Build the modules browser and catalogue first.`);
      }
      return file + query;
    },
  };
}
