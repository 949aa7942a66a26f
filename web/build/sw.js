// One cache a build, all or nothing; written by the build with its hash and its files.
const cache = `nutation-${'BUILD'}`;
const files = ['FILES'];
const addresses = new Set(files.map((file) => new URL(file, self.location.href).href));

self.addEventListener('install', (event) => {
  const requests = files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(cache).then((fresh) => fresh.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('nutation-') && name !== cache);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

// A new version takes over only when a page asks for it, and no page asks during a session.
self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting();
});

// Only the files of this build are answered from here: the diary's server is never cached.
self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  address.hash = '';
  if (event.request.method !== 'GET' || !addresses.has(address.href)) return;
  const answer = caches.open(cache).then((kept) => kept.match(address.href));
  event.respondWith(answer.then((found) => found ?? fetch(event.request)));
});
