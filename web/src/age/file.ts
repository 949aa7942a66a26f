const firstBytes = 64;
const family = 'age-encryption.org/';
const armour = '-----BEGIN AGE ENCRYPTED FILE-----';

/** The first line of a file of the one version there is. */
export const version = `${family}v1\n`;

/** Whether the bytes are a file of the age format, of whatever version, told by how they begin. */
export function isAge(bytes: Uint8Array): boolean {
  return beginning(bytes).startsWith(family) || isArmoured(bytes);
}

/** Whether it is written as text, as some tools do for e-mail. */
export function isArmoured(bytes: Uint8Array): boolean {
  return beginning(bytes).trimStart().startsWith(armour);
}

export function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, firstBytes));
}
