/** Why a file is no diary. */
export type FileProblem = 'empty' | 'too-large' | 'unreadable' | 'no-diary';

export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, cause?: unknown) {
    super(`The file is no diary (${problem}).`, { cause });
    this.problem = problem;
  }
}

/** A hundred years of a busy diary are smaller. */
const largest = 64 * 1024 * 1024;

/** What is in a file that the person chose. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > largest) throw new FileRefused('too-large');
  if (file.size === 0) throw new FileRefused('empty');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // A folder, a file on a stick that was pulled out, a file in a cloud that did not come.
    throw new FileRefused('unreadable', cause);
  }
}

/** The lines of a diary that lies open. Whether they are entries, the engine says. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileRefused('no-diary', cause);
  }
  if (text.trim() === '') throw new FileRefused('empty');
  if (!text.trimStart().startsWith('{')) throw new FileRefused('no-diary');
  return text.split('\n');
}
