/** Whether the browser promised not to clear the diary by itself. */
export type Promised = 'yes' | 'no' | 'unknown';

/** Asks for that promise. Browsers decide by themselves or ask the person, once. */
export async function askToKeep(): Promise<Promised> {
  try {
    return (await navigator.storage.persist()) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}

/** Whether it was given. */
export async function promisedToKeep(): Promise<Promised> {
  try {
    return (await navigator.storage.persisted()) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}
