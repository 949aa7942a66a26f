import { expect, morning, test } from '../test.ts';
import { openToday } from '../steps.ts';
import {
  choose,
  deleteEverything,
  fileOf,
  found,
  onDisk,
  openWith,
  saveLocked,
  saveNotTaken,
  saveOpen,
} from '../yours.ts';

test.use({ begun: true });

// A locked file is locked and opened with the sum that makes guessing slow: a second, or many on a busy computer.
test.setTimeout(180_000);
const patiently = expect.configure({ timeout: 60_000 });

const passphrase = 'kettle orange seven-teen Brücke';
const title = (name: string) => ({ name, level: 1 }) as const;

test.describe('a diary comes back from its locked copy', () => {
  for (const network of ['online', 'offline'] as const) {
    test(network, async ({ page, context }) => {
      await openToday(page);
      const before = await onDisk(page);
      await page.evaluate(() => navigator.serviceWorker.ready);
      if (network === 'offline') {
        await context.setOffline(true);
        await page.reload();
      }
      const copy = await saveLocked(page, passphrase);
      expect(copy.name).toBe('nutation-2026-11-21.age');
      expect(copy.buffer.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
      expect(copy.buffer.includes('profile')).toBe(false);
      await page.goto('./#/me');
      await expect(page.getByText('Last copy: 21 November 2026.')).toBeVisible();

      await deleteEverything(page);
      expect(await onDisk(page)).toEqual({ entries: [], others: 0, mark: null });
      await page.getByRole('button', { name: 'Begin anew' }).click();
      await page.getByRole('link', { name: 'Bring a diary' }).click();
      await choose(page, { ...copy, name: 'photo.jpg' });
      await openWith(page, `${passphrase} `);
      expect(await found(page)).toEqual({
        'New here': 4,
        'Here already': 0,
        'Differ from what is here': 0,
        'Cannot be read': 0,
      });
      await page.getByRole('button', { name: 'Bring in 4 entries' }).click();
      await expect(page.getByText('4 entries are now in your diary. It has 4 entries in all.')).toBeVisible();
      expect((await onDisk(page)).entries).toEqual(before.entries);
      await page.getByRole('link', { name: 'Go to Today' }).click();
      await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
    });
  }
});

test('nobody opens a locked copy without its passphrase, nor a damaged one, and nothing is lost', async ({ page }) => {
  await openToday(page);
  const copy = await saveLocked(page, passphrase);
  const before = await onDisk(page);

  await choose(page, copy);
  await openWith(page, 'something else');
  await patiently(page.getByRole('alert')).toContainText('This passphrase does not open the file.');
  await openWith(page, passphrase);
  await patiently(page.getByText('All that can be read in this file is here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();

  const spoilt = Buffer.from(copy.buffer);
  spoilt[spoilt.length - 40] = (spoilt[spoilt.length - 40] ?? 0) ^ 1;
  for (const bytes of [spoilt, copy.buffer.subarray(0, -10), copy.buffer.subarray(0, 120)]) {
    await choose(page, fileOf(bytes));
    await openWith(page, passphrase);
    await patiently(page.getByRole('alert')).toContainText('This file is damaged or not whole.');
  }
  expect(await onDisk(page)).toEqual(before);
});

test('a file that is no diary is told from one, whatever its name', async ({ page }) => {
  await openToday(page);
  const before = await onDisk(page);
  const files: Readonly<Record<string, string | Buffer>> = {
    'This file is empty.': '\n \n',
    'This is not a Nutation diary.': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff]),
    'A newer kind of lock closed this file.': 'age-encryption.org/v2\n-> scrypt x 18\n',
    'This file is locked with a key': 'age-encryption.org/v1\n-> X25519 abc\n',
    'A newer Nutation wrote this diary.': '{"id":"a","format":2}\n',
  };
  for (const [said, content] of Object.entries(files)) {
    await choose(page, fileOf(content, 'nutation-2026-11-21.jsonl'));
    if (content.includes('age-encryption')) await openWith(page, passphrase);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByRole('alert')).toContainText('Your diary is as it was.');
  }
  await choose(page, fileOf('{"wine":"red"}\n', 'wine.jsonl'));
  await expect(page.getByRole('alert')).toContainText('This is not a Nutation diary.');
  expect(await onDisk(page)).toEqual(before);
});

test('before anything is stored, one sees what is new, known, in conflict and refused', async ({ page }) => {
  await openToday(page);
  const copy = await saveOpen(page);
  expect(copy.name).toBe('nutation-2026-11-21.jsonl');
  const lines = copy.buffer.toString().trim().split('\n');
  const before = await onDisk(page);
  expect(lines).toEqual(before.entries);
  const other = JSON.stringify({ ...(JSON.parse(lines[3] ?? '') as object), minutes: 45 });
  const fresh =
    '{"id":"00000000-0000-4000-8000-000000000001","at":"2026-11-20T08:00:00.000+00:00","type":"preference","minutes":30}';
  const wrong = fresh.replace('30', '"many"').replace('0001"', '0002"');
  await choose(page, fileOf([...lines.slice(0, 3), other, fresh, wrong, lines[0]?.slice(0, 40)].join('\n')));
  expect(await found(page)).toEqual({
    'New here': 1,
    'Here already': 3,
    'Differ from what is here': 1,
    'Cannot be read': 2,
  });
  await expect(page.getByText('Line 6, minutes')).toBeVisible();
  await expect(page.getByText('The file seems to end in the middle.')).toBeVisible();
  const rest = await saveNotTaken(page);
  expect(rest.name).toBe('some-file-not-taken.jsonl');
  expect(rest.buffer.toString()).toContain(`${wrong}\n`);
  expect(await onDisk(page)).toEqual(before);

  await page.getByRole('button', { name: 'Bring in 1 entry' }).click();
  await expect(page.getByText('1 entry is now in your diary. It has 5 entries in all.')).toBeVisible();
  expect((await onDisk(page)).entries.sort()).toEqual([...before.entries, fresh].sort());
});

test('ten thousand entries come in whole, and one sees how far they are', async ({ page }) => {
  await openToday(page);
  const many = Array.from({ length: 10_000 }, (_, number) =>
    JSON.stringify({
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      at: new Date(Date.UTC(2021, 0, 1) + number * 4 * 3_600_000).toISOString().replace('Z', '+00:00'),
      type: 'preference',
      minutes: 5 * (1 + (number % 9)),
    }),
  );
  await choose(page, fileOf(many.join('\n')));
  await patiently(page.getByRole('progressbar', { name: 'Reading the copy.' })).toBeVisible();
  await patiently(page.getByRole('button', { name: 'Bring in 10000 entries' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 10000 entries' }).click();
  await patiently(page.getByText('10000 entries are now in your diary.')).toBeVisible();
  expect((await onDisk(page)).entries).toHaveLength(10_004);
  await page.reload();
  await page.goto('./#/me');
  await patiently(page.getByText('10004 entries')).toBeVisible();
});

test('other windows hear of a diary that came in, and of one that is gone', async ({ page, context }) => {
  await openToday(page);
  const copy = await saveOpen(page);
  await deleteEverything(page);
  const other = await context.newPage();
  await other.clock.install({ time: morning });
  await other.goto('./');
  await expect(other.getByRole('button', { name: 'I understand' })).toBeVisible();
  await choose(page, copy);
  await page.getByRole('button', { name: 'Bring in 4 entries' }).click();
  await expect(other.getByRole('link', { name: 'Start' })).toBeVisible();

  await deleteEverything(page);
  await expect(other.getByRole('heading', title('Everything is gone'))).toBeVisible();
  for (const each of [page, other]) {
    for (const count of await each.getByRole('definition').allTextContents()) expect(count).toBe('0');
  }
});

test('a passphrase is typed twice, and a weak one is called weak', async ({ page }) => {
  await openToday(page);
  await page.goto('./#/copy');
  const first = page.getByLabel('Passphrase', { exact: true });
  await first.fill('back');
  await expect(page.getByText('Too short yet')).toBeVisible();
  await first.fill('aaaaaaaaaaaa');
  await expect(page.getByText('Weak:')).toBeVisible();
  await first.fill(passphrase);
  await expect(page.getByText('Strong.', { exact: true })).toBeVisible();
  await page.getByLabel('The same once more').fill('kettle');
  await page.getByRole('button', { name: 'Save the locked copy' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByRole('button', { name: 'Make one up for me' }).click();
  await expect(first).toHaveValue(/^([a-z]{4}-){4}[a-z]{4}$/);
  await expect(page.getByText('Write it down before you go on.')).toBeVisible();
});
