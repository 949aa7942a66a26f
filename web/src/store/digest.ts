/** The exclusive or of the SHA-256 of lines: their order does not matter, and a line that is added again is taken out. */
export type Digest = Uint8Array<ArrayBuffer>;

export const noLines: Digest = new Uint8Array(32);

export async function digestOf(lines: readonly string[]): Promise<Digest> {
  const encoder = new TextEncoder();
  const hashes = await Promise.all(lines.map((line) => crypto.subtle.digest('SHA-256', encoder.encode(line))));
  return hashes.map((hash) => new Uint8Array(hash)).reduce(combined, noLines);
}

export function combined(one: Digest, other: Digest): Digest {
  return one.map((byte, index) => byte ^ (other[index] ?? 0));
}

/** As the server writes it: 64 hexadecimal digits. */
export function hexOf(digest: Digest): string {
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
