import { ageWorkerAddress, policy } from '../trusted';
import { AgeFailed } from './failed';
import type { FromAge, ToAge } from './worker';

/** Locks and opens files beside the page: the sum that makes guessing slow takes a second or more. */
export function aside(work: ToAge): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(policy.createScriptURL(ageWorkerAddress), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromAge>) => {
      if ('bytes' in data) resolve(data.bytes);
      else reject(new AgeFailed(data.problem));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The lock could not be loaded.')));
    worker.postMessage(work);
  }).finally(() => worker.terminate());
}
