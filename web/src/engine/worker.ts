import type { EngineMethod, EngineModule } from './module';

/** What the page sends: first where the engine lies, then calls; and of which language the dates will be. */
export type ToWorker =
  | { readonly engine: string }
  | { readonly dates: string }
  | { readonly call: number; readonly method: EngineMethod; readonly values: string[] };

/** What comes back for a call. */
export type FromWorker = { readonly call: number } & ({ readonly answer: string } | { readonly failure: string });

let engine: Promise<EngineModule> | undefined;

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if ('engine' in message) {
    engine = import(/* @vite-ignore */ message.engine) as Promise<EngineModule>;
    // A call made now or later reports the failure; without this line it would also be an unhandled one.
    engine.catch(() => undefined);
  } else if ('dates' in message) {
    // The browser takes long over the first date in words of a language, and then all its threads know it.
    new Intl.DateTimeFormat(message.dates, { weekday: 'long', day: 'numeric', month: 'long' }).format(0);
  } else {
    void answer(message.call, message.method, message.values);
  }
});

async function answer(call: number, method: EngineMethod, values: string[]) {
  let reply: FromWorker;
  try {
    if (engine === undefined) throw new Error('The engine was called before it was named.');
    const run = (await engine)[method] as (...values: string[]) => string | undefined;
    reply = { call, answer: run(...values) ?? '' };
  } catch (error) {
    reply = { call, failure: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
}
