import { scryptSync, createDecipheriv, hkdfSync, createHmac } from 'node:crypto';
import { armor, Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { lock, open } from '../../src/age/age';
import { isAge } from '../../src/age/file';

const passphrase = 'kettle orange seven Brücke';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = '{"id":"1"}\n'.repeat(7_000);
let file: Uint8Array;

beforeAll(async () => {
  file = await lock(bytes(text), passphrase);
  // To be slow is what its key is made for; on a busy computer it takes longer still.
}, 120_000);

/**
 * Reads an age file by its public description (age-encryption.org/v1), with the cryptography of Node and not a line of
 * the library that made it.
 */
function readByDescription(age: Uint8Array, typed: string): string {
  const buffer = Buffer.from(age);
  const end = buffer.indexOf('\n', buffer.indexOf('\n--- ') + 1);
  const header = buffer.subarray(0, end).toString('latin1');
  const [version, stanza = '', body = '', mac = ''] = header.split('\n');
  expect(version).toBe('age-encryption.org/v1');
  const [, kind, salt = '', rounds = ''] = stanza.split(' ');
  expect(kind).toBe('scrypt');
  const wrap = scryptSync(
    typed,
    Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), Buffer.from(salt, 'base64')]),
    32,
    { N: 2 ** Number(rounds), r: 8, p: 1, maxmem: 2 ** 30 },
  );
  const fileKey = decipher(wrap, Buffer.alloc(12), Buffer.from(body, 'base64'));
  const macKey = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32));
  const signed = header.slice(0, header.lastIndexOf('---') + 3);
  expect(createHmac('sha256', macKey).update(signed).digest('base64').replace('=', '')).toBe(mac.slice(4));
  const nonce = buffer.subarray(end + 1, end + 17);
  const key = Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
  const payload = buffer.subarray(end + 17);
  const chunk = 64 * 1024 + 16;
  const plain: Buffer[] = [];
  for (let from = 0, number = 0; from < payload.length; from += chunk, number++) {
    const counter = Buffer.alloc(12);
    counter.writeUInt32BE(number, 7);
    counter[11] = from + chunk >= payload.length ? 1 : 0;
    plain.push(decipher(key, counter, payload.subarray(from, from + chunk)));
  }
  return Buffer.concat(plain).toString();
}

function decipher(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const open_ = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  open_.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([open_.update(sealed.subarray(0, -16)), open_.final()]);
}

describe('a locked copy', () => {
  it('isTheRealAgeFormat', () => expect(readByDescription(file, passphrase)).toBe(text));

  it('opensAgainWithSpacesThatAKeyboardAdded', async () => {
    const again = await open(file, ` ${passphrase.normalize('NFD')} `);
    expect(new TextDecoder().decode(again)).toBe(text);
  });

  it('opensAlsoWhereAnotherToolWroteItAsText', async () => {
    const written = bytes(`\n${armor.encode(file)}`);
    expect(isAge(written)).toBe(true);
    expect(new TextDecoder().decode(await open(written, passphrase))).toBe(text);
  });

  it('staysShutForAnotherPassphrase', () =>
    expect(open(file, 'kettle orange seven bridge')).rejects.toMatchObject({ problem: 'wrong-passphrase' }));
});

describe('a file that does not open says why', () => {
  it.each([
    ['its last part is missing', () => file.slice(0, -100)],
    ['a whole part is missing', () => file.slice(0, file.length - (file.length % 65_552))],
    ['its head is cut', () => file.slice(0, 90)],
    ['one bit of its head is wrong', () => flipped(Buffer.from(file).indexOf('--- ') + 10)],
    ['one bit of what it holds is wrong', () => flipped(file.length - 1_000)],
    ['its text is cut', () => bytes(armor.encode(file).slice(0, 400))],
  ])('%s: damaged', async (_, damaged) => {
    await expect(open(damaged(), passphrase)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('aNewerKindOfLock', () =>
    expect(open(bytes('age-encryption.org/v2\n'), passphrase)).rejects.toMatchObject({ problem: 'newer-age' }));

  it('aLockWithAKey', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq');
    await expect(open(await encrypter.encrypt(text), passphrase)).rejects.toMatchObject({ problem: 'other-lock' });
  });

  it('aLockThatWantsMoreMemoryThanPhonesHave', () => {
    const greedy = Buffer.from(file).toString('latin1').replace(' 18\n', ' 25\n');
    return expect(open(Buffer.from(greedy, 'latin1'), passphrase)).rejects.toMatchObject({ problem: 'memory' });
  });

  function flipped(at: number): Uint8Array {
    const spoilt = file.slice();
    spoilt[at] = (spoilt[at] ?? 0) ^ 1;
    return spoilt;
  }
});
