import { lock, open } from './age';
import { AgeFailed, type AgeProblem } from './failed';

/** One piece of work; the worker is there for no more. */
export interface ToAge {
  readonly work: 'lock' | 'open';
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}

export type FromAge = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: AgeProblem };

self.addEventListener('message', ({ data }: MessageEvent<ToAge>) => void answer(data));

async function answer({ work, bytes, passphrase }: ToAge) {
  let reply: FromAge;
  try {
    reply = { bytes: await (work === 'lock' ? lock(bytes, passphrase) : open(bytes, passphrase)) };
  } catch (failure) {
    reply = { problem: failure instanceof AgeFailed ? failure.problem : 'damaged' };
  }
  self.postMessage(reply);
}
