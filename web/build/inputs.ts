import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the app is built from besides its own source: the engine, the figure, the catalogue and its words. */
const files: Readonly<Record<string, string>> = {
  '@nutation/engine.js': at('../browser/target/javascript/engine.js'),
  '@nutation/figure.js': at('../browser/target/javascript/figure.js'),
  '@nutation/motion.json': at('../catalogue/target/classes/nutation/catalogue/motion.json'),
  '@nutation/catalogue.json': at('../catalogue/target/classes/nutation/catalogue/catalogue.json'),
  '@nutation/text.de.json': at('../catalogue/target/classes/nutation/catalogue/text.de.json'),
  '@nutation/text.en.json': at('../catalogue/target/classes/nutation/catalogue/text.en.json'),
  '@nutation/text.es.json': at('../catalogue/target/classes/nutation/catalogue/text.es.json'),
};

/** Finds them under the names by which the source imports them: `@nutation/engine.js?url`. */
export function inputs(): Plugin {
  return {
    name: 'nutation-inputs',
    enforce: 'pre',
    resolveId(source) {
      const [name = '', query] = source.split('?');
      const file = files[name];
      if (file === undefined) return undefined;
      if (!existsSync(file)) {
        throw new Error(`${file} is not there. Build the modules browser and catalogue first.`);
      }
      return query === undefined ? file : `${file}?${query}`;
    },
  };
}
