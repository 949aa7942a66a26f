/** A problem document (RFC 9457) as our server sends it. */
interface ProblemDocument {
  readonly type?: string;
  readonly detail?: string;
  readonly deleted?: string;
}

/** The server said no, and why. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** What kind it is, such as `no-key`; empty where another program answered in the server's place. */
  readonly code: string;
  /** The date on which the diary was deleted there. */
  readonly deleted: string | undefined;
  /** So many seconds it wants to be left alone. */
  readonly after: number | undefined;

  private constructor(answer: Response, told: ProblemDocument) {
    super(told.detail ?? `The server answered ${answer.status}.`);
    this.status = answer.status;
    this.code = /^\/problems\/(.+)$/.exec(told.type ?? '')?.[1] ?? '';
    this.deleted = answer.status === 410 ? (told.deleted ?? '') : undefined;
    this.after = secondsOf(answer.headers.get('Retry-After'));
  }

  static async of(answer: Response): Promise<Problem> {
    const told: unknown = await answer.json().catch(() => undefined);
    return new Problem(answer, typeof told === 'object' && told !== null ? told : {});
  }
}

/** Our server says seconds; what stands between may say a date, which a wrong clock would misread. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
