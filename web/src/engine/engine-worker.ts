import engineAddress from '@nutation/engine.js?url';
import { engineWorkerAddress, policy } from '../trusted';
import { WorkerDoor } from './worker-door';

/** An engine that runs. */
export interface Running {
  readonly door: WorkerDoor;
  end(): void;
}

/** Starts an engine that knows nothing yet. */
export function startEngine(): Running {
  const worker = new Worker(policy.createScriptURL(engineWorkerAddress), { type: 'module' });
  const door = new WorkerDoor(worker, new URL(engineAddress, document.baseURI).href);
  return { door, end: () => worker.terminate() };
}
