import engineAddress from '@nutation/engine.js?url';
import { engineWorkerAddress, policy } from '../trusted';
import type { ToWorker } from './worker';
import { WorkerDoor } from './worker-door';

/** An engine that runs. */
export interface Running {
  readonly door: WorkerDoor;
  /** Makes ready for dates in words, as this locale has them, beside the page instead of in its way. */
  readyForDates(locale: string): void;
  end(): void;
}

/** Starts an engine that knows nothing yet. */
export function startEngine(): Running {
  const worker = new Worker(policy.createScriptURL(engineWorkerAddress), { type: 'module' });
  const door = new WorkerDoor(worker, new URL(engineAddress, document.baseURI).href);
  const tell = (message: ToWorker) => worker.postMessage(message);
  return { door, readyForDates: (dates) => tell({ dates }), end: () => worker.terminate() };
}
