import { aside } from '../age/aside';
import { AgeFailed, type AgeProblem } from '../age/failed';
import { isAge } from '../age/file';
import type { App } from '../app.svelte';
import { startEngine } from '../engine/engine-worker';
import { StoreFailed, type Trouble } from '../store/failed';
import { compare, isNoDiary, isOfNewer, type Comparison } from './compare';
import { bytesOf, FileRefused, linesOf, type FileProblem } from './file-text';

/** What stands in the way of a file. */
export type Problem = FileProblem | AgeProblem | Trouble | 'newer-diary';

/** Where one is on the way from a file to the diary. */
export type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'passphrase'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly at: 'working'; readonly work: 'open' | 'read' | 'bring'; readonly share?: number }
  | { readonly at: 'compared'; readonly comparison: Comparison }
  | { readonly at: 'done'; readonly fresh: number };

/** Brings a diary in from a file. Until the person has seen what is in it and says so, nothing is stored. */
export class Bringing {
  step = $state.raw<Step>({ at: 'choose' });
  problem = $state<Problem>();
  /** The file's own name. */
  name = $state('');

  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Back to the choice of a file. */
  again() {
    this.step = { at: 'choose' };
    this.problem = undefined;
  }

  async take(file: File) {
    this.name = file.name;
    await this.#try({ at: 'choose' }, async () => {
      const bytes = await bytesOf(file);
      if (isAge(bytes)) this.step = { at: 'passphrase', bytes };
      else await this.#compare(bytes);
    });
  }

  async open(bytes: Uint8Array<ArrayBuffer>, passphrase: string) {
    await this.#try({ at: 'passphrase', bytes }, async () => {
      this.step = { at: 'working', work: 'open' };
      await this.#compare(await aside({ work: 'open', bytes, passphrase }));
    });
  }

  async bring(comparison: Comparison) {
    await this.#try({ at: 'compared', comparison }, async () => {
      const fresh = await this.#app.bring(
        comparison.fresh,
        (share) => (this.step = { at: 'working', work: 'bring', share }),
      );
      this.step = { at: 'done', fresh };
    });
  }

  async #compare(bytes: Uint8Array) {
    const lines = linesOf(bytes);
    const reader = startEngine();
    try {
      const comparison = await compare(
        reader.door,
        await this.#app.diary.lines(),
        lines,
        (share) => (this.step = { at: 'working', work: 'read', share }),
      );
      if (isNoDiary(comparison)) {
        this.problem = comparison.refused.some(isOfNewer) ? 'newer-diary' : 'no-diary';
        this.step = { at: 'choose' };
      } else {
        this.step = { at: 'compared', comparison };
      }
    } finally {
      reader.end();
    }
  }

  /** Does something; where it fails, one is back where one was, and is told why. */
  async #try(before: Step, work: () => Promise<void>) {
    this.problem = undefined;
    try {
      await work();
    } catch (failure) {
      this.problem = problemOf(failure);
      // Another passphrase may open the file; another try mends nothing else.
      this.step = before.at === 'passphrase' && this.problem !== 'wrong-passphrase' ? { at: 'choose' } : before;
    }
  }
}

function problemOf(failure: unknown): Problem {
  if (failure instanceof AgeFailed || failure instanceof FileRefused) return failure.problem;
  if (failure instanceof StoreFailed) return failure.trouble;
  throw failure;
}
