import { expect, type BrowserContext } from '@playwright/test';

/** Lets the app make its store, and puts a diary there. */
export async function keep(context: BrowserContext, diary: readonly string[]) {
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
  await page.evaluate(async (texts) => {
    await navigator.serviceWorker.ready;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('nutation');
      opening.onerror = () => reject(new Error(opening.error?.message));
      opening.onsuccess = () => {
        const change = opening.result.transaction('entries', 'readwrite');
        for (const text of texts) {
          change.objectStore('entries').add({ id: (JSON.parse(text) as { id: string }).id, text });
        }
        change.onerror = () => reject(new Error(change.error?.message));
        change.oncomplete = () => resolve();
      };
    });
  }, diary);
  await page.close();
}
