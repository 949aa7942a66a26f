export type Trouble = 'full' | 'forbidden' | 'newer' | 'other';

/** The device did not keep what it was given. Said at once, with what one can do. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';
  readonly trouble: Trouble;

  private constructor(trouble: Trouble, cause: unknown) {
    super(`The diary could not be stored (${trouble}): ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.trouble = trouble;
  }

  static from(cause: unknown): StoreFailed {
    if (cause instanceof StoreFailed) return cause;
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'QuotaExceededError') return new StoreFailed('full', cause);
    if (name === 'VersionError') return new StoreFailed('newer', cause);
    // Private modes and switched-off storage refuse with one of these.
    const forbidden = name === 'SecurityError' || name === 'InvalidStateError' || typeof indexedDB === 'undefined';
    return new StoreFailed(forbidden ? 'forbidden' : 'other', cause);
  }
}
