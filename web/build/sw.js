// One cache a build, all or nothing; written by the build with its hash, its files, and those of each language.
const prefix = 'nutation-';
const cache = `${prefix}${'BUILD'}`;
const files = ['FILES'];
const languages = { LANGUAGES: [] };
const whole = (file) => new URL(file, self.location.href).href;
const addresses = new Set([...files, ...Object.values(languages).flat()].map(whole));

self.addEventListener('install', (event) => {
  const fetched = async () => {
    const spoken = await spokenLanguages();
    const wanted = [...files, ...spoken.flatMap((language) => languages[language])];
    const fresh = await caches.open(cache);
    await fresh.addAll(wanted.map((file) => new Request(file, { cache: 'reload' })));
  };
  event.waitUntil(fetched());
});

// The one that the app begins in, and every one that was ever chosen here: an older cache has it.
async function spokenLanguages() {
  const liked = self.navigator.languages.map((each) => each.toLowerCase().split('-')[0]);
  const kept = await Promise.all((await caches.keys()).filter(ours).map(inCache));
  const first = liked.find((each) => each in languages) ?? 'en';
  return [...new Set([first, ...kept.flat()])].filter((each) => each in languages);
}

async function inCache(name) {
  const requests = await (await caches.open(name)).keys();
  return requests.flatMap(({ url }) => /\/text\.([a-z]+)-[^/]*\.json$/.exec(url)?.[1] ?? []);
}

const ours = (name) => name.startsWith(prefix);

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const old = (await caches.keys()).filter((name) => ours(name) && name !== cache);
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
  event.respondWith(answer(event.request, address.href));
});

// A language that is chosen later is kept from then on.
async function answer(request, address) {
  const kept = await caches.open(cache);
  const found = await kept.match(address);
  if (found !== undefined) return part(found, request.headers.get('range'));
  const fetched = await fetch(request);
  if (fetched.ok) await kept.put(address, fetched.clone());
  return fetched;
}

// Players of sound ask for a range of bytes, and some take nothing else.
async function part(found, range) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return found;
  const bytes = await found.arrayBuffer();
  const last = Math.min(to === '' ? Infinity : Number(to), bytes.byteLength - 1);
  const headers = new Headers(found.headers);
  headers.set('Content-Range', `bytes ${from}-${last}/${bytes.byteLength}`);
  headers.set('Content-Length', String(last + 1 - Number(from)));
  return new Response(bytes.slice(Number(from), last + 1), { status: 206, headers });
}
