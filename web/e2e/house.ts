import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  #process: ChildProcess | undefined;
  #address = '';

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<House> {
    const house = new House(await mkdtemp(join(tmpdir(), 'nutation-house-')));
    await house.start();
    return house;
  }

  /** The address that opens the app for this person, with its key. */
  get address(): string {
    return this.#address;
  }

  /** The address of the app itself. */
  get home(): string {
    return new URL('/', this.#address).href;
  }

  /** Starts it; again on the same port, as another port would be another diary in the browser. */
  async start() {
    const { java, jar } = executable();
    const port = this.#address === '' ? '0' : new URL(this.#address).port;
    const serve = ['serve', '--port', port, '--data', this.folder, '--no-open'];
    const started = spawn(java, ['--enable-native-access=ALL-UNNAMED', '-jar', jar, ...serve]);
    this.#process = started;
    this.#address = await new Promise((resolve, reject) => {
      const lines: string[] = [];
      const read = (line: string) => {
        lines.push(line);
        const address = /http:\/\/localhost:\d+\/open\?key=\S+/.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      };
      createInterface(started.stdout).on('line', read);
      createInterface(started.stderr).on('line', (line) => lines.push(line));
      started.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${lines.join('\n')}`)));
    });
  }

  async stop() {
    const running = this.#process;
    if (running === undefined || running.exitCode !== null) return;
    const over = new Promise((ended) => running.once('exit', ended));
    running.kill('SIGTERM');
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
