import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the app is built from besides its own source: the engine and the figure; the catalogue and its words. */
const folders = {
  js: at('../browser/target/javascript/'),
  json: at('../catalogue/target/classes/nutation/catalogue/'),
};

/** Finds them under the names by which the source imports them: `@nutation/engine.js?url`. */
export function inputs(): Plugin {
  return {
    name: 'nutation-inputs',
    enforce: 'pre',
    resolveId(source) {
      const [, name, kind, query = ''] = /^@nutation\/([\w.]+\.(js|json))(\?.*)?$/.exec(source) ?? [];
      if (name === undefined) return undefined;
      const file = folders[kind as keyof typeof folders] + name;
      if (!existsSync(file)) {
        throw new Error(`${file} is not there. Build the modules browser and catalogue first.`);
      }
      return file + query;
    },
  };
}
