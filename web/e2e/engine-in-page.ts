import type { Page } from '@playwright/test';

interface Engine {
  open(catalogue: string): string;
  append(lines: string): string;
  day(date: string): string;
}

/** What the page's own engine says of a date, from the diary as it lies on the page's disk. */
export function dayInPage(page: Page, date: string): Promise<string> {
  return page.evaluate(async (asked) => {
    const file = await fileOf();
    const engine = (await import(await file(/engine-.*\.js$/, 'address'))) as Engine;
    engine.open(await file(/catalogue-.*\.json$/, 'text'));
    engine.append((await diary()).join('\n'));
    return engine.day(asked);

    /** The files of this build, as the service worker keeps them. */
    async function fileOf() {
      await navigator.serviceWorker.ready;
      const cache = await caches.open((await caches.keys())[0] ?? '');
      const requests = await cache.keys();
      return async (name: RegExp, what: 'address' | 'text') => {
        const address = requests.find((request) => name.test(request.url))?.url ?? '';
        return what === 'address' ? address : ((await (await cache.match(address))?.text()) ?? '');
      };
    }

    function diary(): Promise<string[]> {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open('nutation');
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { text: string }[]).map((entry) => entry.text));
          };
        };
      });
    }
  }, date);
}
