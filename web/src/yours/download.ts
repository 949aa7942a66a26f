/** Text, or bytes. */
export type Content = string | Uint8Array<ArrayBuffer>;

/** Gives the person a file. */
export function download(name: string, type: string, content: Content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export const jsonLines = 'application/vnd.nutation.diary+jsonl';

/** Lines as they stand in a file. */
export function asFile(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
