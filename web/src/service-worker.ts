import { policy, serviceWorkerAddress } from './trusted';

/** A version that is loaded and waits for its turn; calling it makes the page use it. */
export type NewVersion = () => void;

/** Registers the service worker: after the first load, the app needs no network. */
export async function workOffline(arrived: (use: NewVersion) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const registration = await navigator.serviceWorker.register(policy.createScriptURL(serviceWorkerAddress), {
    updateViaCache: 'none',
  });
  const offer = (waiting: ServiceWorker | null) => {
    // Without a controller this is the first version: there is nothing to replace.
    if (waiting !== null && navigator.serviceWorker.controller !== null) arrived(() => use(waiting));
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(installing);
    });
  });
}

function use(waiting: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('use');
}
