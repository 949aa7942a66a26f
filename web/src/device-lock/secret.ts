/** What a lock keeps of a PIN or passphrase: enough to know it again, and nothing to read it from. */
export interface Secret {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

/** As OWASP's password storage sheet has it for PBKDF2 with SHA-256. */
const rounds = 600_000;
/** Shorter ones are not taken. */
export const leastSigns = 4;
const saltBytes = 16;
const hashBits = 256;

/** Whether this page may hash at all: browsers give it to secure pages only. */
export const canHash = typeof crypto !== 'undefined' && (crypto.subtle as SubtleCrypto | undefined) !== undefined;

export async function hashed(typed: string): Promise<Secret> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  return { salt, rounds, hash: await derive(typed, salt, rounds) };
}

export async function matches(typed: string, secret: Secret): Promise<boolean> {
  const hash = await derive(typed, secret.salt, secret.rounds);
  return hash.every((byte, index) => byte === secret.hash[index]);
}

/** What was typed is taken as one writes it, however the keyboard puts its accents together. */
async function derive(typed: string, salt: BufferSource, iterations: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(typed.normalize('NFC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, hashBits);
  return new Uint8Array(bits);
}
