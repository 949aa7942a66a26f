import type { Letter } from '../src/engine/letter';
import type { Progress } from '../src/engine/progress';
import type { Consequence } from '../src/engine/consequence';
import type { Day } from '../src/engine/day';
import type { Appended, Door } from '../src/engine/door';
import type { Finding } from '../src/engine/review';

/** A door behind which nothing is decided: it keeps lines, and gives them back as its canonical text. */
export class MemoryDoor implements Door {
  readonly known = new Map<string, string>();
  refuseNext = false;

  async open() {
    return 'memory';
  }

  async texts() {
    // Nothing is said.
  }

  async append(lines: readonly string[]): Promise<Appended[]> {
    return lines.map((line, index): Appended => {
      const { id } = JSON.parse(line) as { id: string };
      if (this.refuseNext) {
        this.refuseNext = false;
        return { refusal: { line: index + 1, field: 'type', code: 'unknown', value: '?', expected: 'a type' } };
      }
      const before = this.known.get(id);
      if (before === undefined) this.known.set(id, line);
      return { id, status: before === undefined ? 'accepted' : before === line ? 'known' : 'conflict', text: line };
    });
  }

  async reset() {
    this.known.clear();
  }

  async forward() {
    return [];
  }

  async appointments() {
    return [];
  }

  async past() {
    return [];
  }

  letter(): Promise<Letter> {
    return Promise.reject(new Error('Nothing is written here.'));
  }

  progress(): Promise<Progress> {
    return Promise.reject(new Error('Nothing is decided here.'));
  }

  day(): Promise<Day> {
    return Promise.reject(new Error('This door decides nothing.'));
  }

  consequence(): Promise<Consequence> {
    return Promise.reject(new Error('This door decides nothing.'));
  }

  review(): Promise<Finding> {
    return Promise.reject(new Error('This door finds nothing.'));
  }

  say(): Promise<string> {
    return Promise.reject(new Error('This door says nothing.'));
  }
}
