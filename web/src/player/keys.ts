/** What the keys of a keyboard do during a session. */
export interface Keys {
  /** Space: pauses, or says at one's own pace that one is done. */
  space(): void;
  skip(): void;
  back(): void;
  hurts(): void;
  leave(): void;
}

/** Listens until the returned function is called; to letters only where they are wanted. A key on a control is the control's, space and enter above all. */
export function listen(keys: Keys, letters: boolean): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const action = actionOf(event, keys, letters);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}

function actionOf(event: KeyboardEvent, keys: Keys, letters: boolean): (() => void) | undefined {
  switch (event.key) {
    case ' ':
      return event.target instanceof HTMLElement && event.target.closest('button, a, input, summary') !== null
        ? undefined
        : () => keys.space();
    case 'ArrowRight':
      return () => keys.skip();
    case 'ArrowLeft':
      return () => keys.back();
    case 'h':
    case 'H':
      return letters ? () => keys.hurts() : undefined;
    case 'Escape':
      return () => keys.leave();
    default:
      return undefined;
  }
}
