import type { Kept, NotTaken } from './schema';
import type { Sent, ServerAnswer } from './server';

/** The server takes at most this many lines and a megabyte at once; half of it leaves room for long entries. */
const batchLines = 1000;
const batchCharacters = 250_000;

/** What waits, in pieces that the server takes. */
export function* batches(waiting: readonly Kept[]): Generator<Kept[]> {
  let batch: Kept[] = [];
  let characters = 0;
  for (const entry of waiting) {
    if (batch.length === batchLines || (batch.length > 0 && characters + entry.text.length > batchCharacters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(entry);
    characters += entry.text.length;
  }
  if (batch.length > 0) yield batch;
}

/** What became of each line of a batch: the server has it, would not take it, or has another one in its place. */
export function sorted({ answers }: Sent, batch: readonly Kept[], by: string) {
  const of = ({ line }: ServerAnswer) => batch[line - 1];
  return {
    taken: answers
      .filter(({ status }) => status === 'stored' || status === 'known')
      .flatMap((answer) => of(answer)?.id ?? []),
    refused: answers.flatMap((answer): NotTaken[] => {
      const sent = of(answer);
      if (sent === undefined || answer.status !== 'refused' || answer.refusal === undefined) return [];
      return [{ id: sent.id, text: sent.text, why: answer.refusal, by }];
    }),
    others: answers.flatMap((answer) => answer.conflict?.text ?? []),
  };
}
