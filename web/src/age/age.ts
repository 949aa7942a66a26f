import { armor, Decrypter, Encrypter } from 'age-encryption';
import { AgeFailed } from './failed';
import { beginning, isArmoured, version } from './file';

/** Locks bytes with a passphrase: the age format as any of its tools makes it, scrypt with 2^18 rounds. */
export async function lock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  try {
    return new Uint8Array(await encrypter.encrypt(bytes));
  } catch (cause) {
    throw failed(cause);
  }
}

/** Opens a file that was locked with a passphrase, by this app or by another tool. */
export async function open(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = binary(bytes);
  if (!beginning(file).startsWith(version)) throw new AgeFailed('newer-age');
  if (!beginning(file).startsWith(`${version}-> scrypt `)) throw new AgeFailed('other-lock');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    return new Uint8Array(await decrypter.decrypt(file));
  } catch (cause) {
    throw failed(cause);
  }
}

function binary(bytes: Uint8Array): Uint8Array {
  if (!isArmoured(bytes)) return bytes;
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new AgeFailed('damaged', cause);
  }
}

function failed(cause: unknown): AgeFailed {
  const message = cause instanceof Error ? cause.message : '';
  if (message.startsWith('no identity matched')) return new AgeFailed('wrong-passphrase', cause);
  // Scrypt wants 256 MB at once, and more where another tool was told so.
  const memory = cause instanceof RangeError || message.includes('work factor is too high');
  return new AgeFailed(memory ? 'memory' : 'damaged', cause);
}

/** Without the spaces that keyboards add, and with accents put together in one way. */
function asTyped(passphrase: string): string {
  return passphrase.trim().normalize('NFC');
}
