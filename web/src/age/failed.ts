/** Why a locked file does not open. */
export type AgeProblem = 'wrong-passphrase' | 'other-lock' | 'damaged' | 'newer-age' | 'memory';

export class AgeFailed extends Error {
  override readonly name = 'AgeFailed';
  readonly problem: AgeProblem;

  constructor(problem: AgeProblem, cause?: unknown) {
    super(`The file could not be opened (${problem}).`, { cause });
    this.problem = problem;
  }
}
