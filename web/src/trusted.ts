import workerAddress from './engine/worker.ts?worker&url';
import ageAddress from './age/worker.ts?worker&url';

/** Where the service worker lies: beside the page, so that it may serve the whole app. */
export const serviceWorkerAddress = new URL('./sw.js', document.baseURI).href;
export const engineWorkerAddress = new URL(workerAddress, document.baseURI).href;
export const ageWorkerAddress = new URL(ageAddress, document.baseURI).href;

interface Policy {
  createScriptURL(address: string): string;
}

const letThrough = new Set([serviceWorkerAddress, engineWorkerAddress, ageWorkerAddress]);

/** The one policy of ours: of all addresses in the world, our three workers may be run as scripts. */
const rules: Policy = {
  createScriptURL(address) {
    if (letThrough.has(address)) return address;
    throw new TypeError(`${address} is not a script of this app.`);
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Not every browser has Trusted Types; the same rule holds there. */
export const policy: Policy = trustedTypes?.createPolicy('nutation', rules) ?? rules;
