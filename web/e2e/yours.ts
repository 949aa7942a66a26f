import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** A file as one chooses it. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file with this content; its name tells nothing. */
export function fileOf(content: string | Buffer, name = 'some-file'): Chosen {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** Presses a button that gives a file, and reads it. */
async function given(page: Page, button: string): Promise<Chosen> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return fileOf(await readFile(await download.path()), download.suggestedFilename());
}

/** Saves a copy that is locked with a passphrase. */
export async function saveLocked(page: Page, passphrase: string): Promise<Chosen> {
  await page.goto('./#/copy');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  return given(page, 'Save the locked copy');
}

/** Saves a copy that anyone can read. */
export async function saveOpen(page: Page): Promise<Chosen> {
  await page.goto('./#/copy');
  return given(page, 'Save an open copy');
}

/** Saves what a file held and was not taken. */
export function saveNotTaken(page: Page): Promise<Chosen> {
  return given(page, 'Save what is not taken as a file');
}

/** Chooses a file on the page that brings diaries in. */
export async function choose(page: Page, file: Chosen) {
  await page.goto('./#/bring');
  await page.getByLabel('Choose a file').setInputFiles(file);
}

/** Types the passphrase of the chosen file. */
export async function openWith(page: Page, passphrase: string) {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the copy' }).click();
}

/** What the page says it found in the file. */
export async function found(page: Page): Promise<Readonly<Record<string, number>>> {
  await expect(page.getByRole('heading', { name: 'What is in the file' })).toBeVisible({ timeout: 60_000 });
  const names = await page.getByRole('term').allTextContents();
  const counts = await page.getByRole('definition').allTextContents();
  return Object.fromEntries(names.map((name, index) => [name, Number(counts[index])]));
}

/** Deletes everything on this device. */
export async function deleteEverything(page: Page) {
  await page.goto('./#/me');
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is gone' })).toBeVisible();
}

/** The diary as it lies on the page's disk, and what else the device keeps. */
export function onDisk(page: Page): Promise<{ entries: string[]; others: number; mark: string | null }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('nutation');
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const look = opening.result.transaction(['entries', 'waiting', 'aside', 'facts']);
          const entries = look.objectStore('entries').getAll();
          const counts = ['waiting', 'aside', 'facts'].map((name) => look.objectStore(name).count());
          look.oncomplete = () => {
            opening.result.close();
            resolve({
              entries: (entries.result as { text: string }[]).map((entry) => entry.text),
              others: counts.reduce((sum, each) => sum + each.result, 0),
              mark: localStorage.getItem('nutation-diary'),
            });
          };
        };
      }),
  );
}

/** As a browser does that wants its room back: the database goes, and nobody is asked. */
export function clearDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const clearing = indexedDB.deleteDatabase('nutation');
        clearing.onsuccess = () => resolve();
        clearing.onerror = () => reject(new Error(clearing.error?.message));
      }),
  );
}
