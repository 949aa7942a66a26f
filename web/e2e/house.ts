import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The executable under test, and the program that runs it. */
function executable(): { java: string; jar: string } {
  const jar = process.env.NUTATION_JAR;
  if (jar === undefined) throw new Error('NUTATION_JAR names no executable: these tests run nutation.jar.');
  return { java: process.env.JAVA ?? 'java', jar };
}

/** The real server on a folder of its own, and the command line beside it. */
export class House {
  readonly folder: string;
  #port: number;
  #process: ChildProcess | undefined;
  #printed: string[] = [];

  protected constructor(folder: string, port = 0) {
    this.folder = folder;
    this.#port = port;
  }

  static async open(): Promise<House> {
    const house = new House(await freshFolder());
    await house.start();
    return house;
  }

  /** The address that opens the app for this person, with its key. */
  get address(): string {
    return this.printed(/http:\/\/localhost:\d+\/open\?key=\S+/);
  }

  /** The address of the app itself. */
  get home(): string {
    return this.printed(/https?:\/\/localhost:\d+\//);
  }

  /** What the server printed when it started. */
  protected printed(what: RegExp): string {
    const found = what.exec(this.#printed.join('\n'))?.[0];
    if (found === undefined) throw new Error(`The server printed no ${what.source}:\n${this.#printed.join('\n')}`);
    return found;
  }

  /** Starts it; again on the same port, as another port would be another diary in the browser. */
  async start() {
    const { java, jar } = executable();
    const serve = ['serve', '--port', String(this.#port), '--data', this.folder, '--no-open'];
    const started = spawn(java, ['--enable-native-access=ALL-UNNAMED', '-jar', jar, ...serve]);
    this.#process = started;
    this.#printed = await new Promise((resolve, reject) => {
      const lines: string[] = [];
      const read = (line: string) => {
        lines.push(line);
        if (line.startsWith('Stop it with')) resolve(lines);
      };
      createInterface(started.stdout).on('line', read);
      createInterface(started.stderr).on('line', (line) => lines.push(line));
      started.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${lines.join('\n')}`)));
    });
    this.#port = Number(new URL(this.home).port);
  }

  async stop(how: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
    const running = this.#process;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const over = new Promise((ended) => running.once('exit', ended));
    running.kill(how);
    await over;
  }

  async close() {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Runs a command on this folder; gives what it printed, whatever its exit code. */
  async command(...words: string[]): Promise<string> {
    const { java, jar } = executable();
    const all = ['--enable-native-access=ALL-UNNAMED', '-jar', jar, ...words, '--data', this.folder];
    try {
      return (await run(java, all)).stdout;
    } catch (failure) {
      return (failure as { stdout: string }).stdout;
    }
  }
}

/** A server by https that several devices share. Its certificate is its own: the browser is told to let that be. */
export class SharedHouse extends House {
  static override async open(): Promise<SharedHouse> {
    const folder = await freshFolder();
    const port = await freePort();
    await certify(folder);
    await writeFile(
      join(folder, 'nutation.toml'),
      [
        `name = "https://localhost:${port}"`,
        'address = "127.0.0.1"',
        '[tls]',
        'keystore = "house.p12"',
        'keystore-password-file = "house.password"',
      ].join('\n'),
    );
    const house = new SharedHouse(folder, port);
    await house.start();
    return house;
  }

  /** The link that lets the first device in. */
  get invitation(): string {
    return this.printed(/https:\/\/localhost:\d+\/#\/pair\?code=\S+/);
  }
}

const freshFolder = () => mkdtemp(join(tmpdir(), 'nutation-house-'));

async function freePort(): Promise<number> {
  const any = createServer();
  await new Promise<void>((listening) => any.listen(0, '127.0.0.1', listening));
  const { port } = any.address() as AddressInfo;
  await new Promise((closed) => any.close(closed));
  return port;
}

/** Makes a certificate for `localhost`, by the tool that comes with Java. */
async function certify(folder: string) {
  const { java } = executable();
  const password = 'only for this test';
  await writeFile(join(folder, 'house.password'), password, { mode: 0o600 });
  const keytool = java.includes('/') ? join(dirname(java), 'keytool') : 'keytool';
  await run(keytool, [
    ...['-genkeypair', '-alias', 'house', '-keyalg', 'EC', '-dname', 'CN=localhost', '-ext', 'san=dns:localhost'],
    ...['-storetype', 'PKCS12', '-keystore', join(folder, 'house.p12'), '-storepass', password, '-validity', '2'],
  ]);
}
