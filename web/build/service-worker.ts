import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';

const template = fileURLToPath(new URL('sw.js', import.meta.url));

/** Writes `sw.js` once all else is written: it names every file of this build, and one cache by
 * their hash. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'nutation-service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle).map((each) => ({
          name: each.fileName,
          content: each.type === 'chunk' ? each.code : each.source,
        }));
        const copied = config.publicDir === '' ? [] : filesIn(config.publicDir);
        const files = [...built, ...copied].sort((one, other) => (one.name < other.name ? -1 : 1));
        const hash = createHash('sha256');
        for (const { name, content } of files) hash.update(name).update('\0').update(content).update('\0');
        // The page itself goes by the folder's address: some hosts send `index.html` elsewhere.
        const names = files.map(({ name }) => (name === 'index.html' ? './' : `./${name}`));
        const { shared, languages } = byLanguage(names);
        const source = readFileSync(template, 'utf8')
          .replace("'BUILD'", JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replace("['FILES']", JSON.stringify(shared))
          .replace('{ LANGUAGES: [] }', JSON.stringify(languages));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/** No phone loads three languages: the words of each (`opening.de-….js`, `text.de-….json`) are kept apart. */
function byLanguage(names: readonly string[]): { shared: string[]; languages: Record<string, string[]> } {
  const ofLanguage = /\/(?:opening|rest|text|moves|learn|paper)\.([a-z]{2})-[^/]+\.js(?:on)?$/;
  const spoken = new Set(names.flatMap((name) => /\/text\.([a-z]{2})-/.exec(name)?.[1] ?? []));
  const shared: string[] = [];
  const languages: Record<string, string[]> = {};
  for (const name of names) {
    const code = ofLanguage.exec(name)?.[1];
    if (code === undefined || !spoken.has(code)) shared.push(name);
    else (languages[code] ??= []).push(name);
  }
  return { shared, languages };
}

function filesIn(folder: string): { name: string; content: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file), content: readFileSync(file) }));
}
