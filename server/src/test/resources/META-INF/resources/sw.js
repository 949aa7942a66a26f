// A stand-in for the service worker.
