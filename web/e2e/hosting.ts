import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from '../build/content-security-policy.ts';
import type { ModelHouse } from './model-house.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** What is text, and becomes smaller. */
const written = /\.(html|js|css|json|svg|txt|webmanifest)$/;

/** What was packed once: every browser fetches every file, to keep it for when there is no network. */
const packed = new Map<string, Buffer>();

function pack(name: string, whole: Buffer): Buffer {
  const small = packed.get(name) ?? gzipSync(whole);
  packed.set(name, small);
  return small;
}

/** Plain hosting of the built app: files and the security headers, and no server of ours. */
export class Hosting {
  readonly address: string;
  readonly #server: Server;
  /** What later visitors get instead of the build's own mark, as if it had been built anew. */
  #build = '';
  #withheld: RegExp | undefined;
  #rewritten: { readonly files: RegExp; readonly as: (text: string) => string } | undefined;
  #held: { readonly paths: RegExp; readonly came: (path: string) => void } | undefined;
  /** A server of ours behind the same address; plain hosting has none. */
  house: ModelHouse | undefined;

  private constructor(server: Server) {
    this.#server = server;
    this.address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  }

  static async open(): Promise<Hosting> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
    const hosting = new Hosting(server);
    server.on('request', (request, answer) => void hosting.#answer(request, answer));
    return hosting;
  }

  /** Puts a newer version of the app in place. */
  release(build: string) {
    this.#build = build;
  }

  /** Has these files no more. */
  withhold(files: RegExp) {
    this.#withheld = files;
  }

  /** Gives these files with another text, to a service worker as well. */
  rewrite(files: RegExp, as: (text: string) => string) {
    this.#rewritten = { files, as };
  }

  /** Never answers requests for these paths; gives the first that comes. */
  hold(paths: RegExp): Promise<string> {
    return new Promise((came) => (this.#held = { paths, came }));
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #answer(request: IncomingMessage, answer: ServerResponse) {
    const path = normalize(new URL(request.url ?? '/', this.address).pathname);
    if (this.house !== undefined && path.startsWith('/api/')) {
      await this.house.answer(request, answer, this.address);
      return;
    }
    if (this.#held?.paths.test(path) === true) {
      this.#held.came(path);
      return;
    }
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    // What `nutation site` writes there.
    if (path === '/api/status') {
      const status = '{"name":"none"}\n';
      answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': status.length }).end(status);
      return;
    }
    try {
      if (this.#withheld?.test(path) === true) throw new Error(`${path} is withheld.`);
      const kept = await readFile(file);
      const other = this.#rewritten?.files.test(path) === true ? this.#rewritten.as(kept.toString()) : undefined;
      const content = other === undefined ? kept : Buffer.from(other);
      const whole = path === '/sw.js' ? Buffer.from(`${content.toString()}\n// ${this.#build}\n`) : content;
      // As every web host does.
      const small = written.test(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      // What one test has rewritten is no other's.
      const packedOnce = other === undefined ? () => pack(`${path} ${this.#build}`, whole) : () => gzipSync(whole);
      const sent = small ? packedOnce() : whole;
      answer.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        'Content-Length': sent.length,
        ...(small ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
      });
      answer.end(sent);
    } catch {
      answer.writeHead(404).end();
    }
  }
}
