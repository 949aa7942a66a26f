/** What the keys of a keyboard do during a session. */
export interface Keys {
  pause(): void;
  skip(): void;
  back(): void;
  hurts(): void;
  leave(): void;
}

/** Listens until the returned function is called. A key on a control is the control's, space and enter above all. */
export function listen(keys: Keys): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const action = actionOf(event, keys);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}

function actionOf(event: KeyboardEvent, keys: Keys): (() => void) | undefined {
  switch (event.key) {
    case ' ':
      return event.target instanceof HTMLElement && event.target.closest('button, a, input, summary') !== null
        ? undefined
        : () => keys.pause();
    case 'ArrowRight':
      return () => keys.skip();
    case 'ArrowLeft':
      return () => keys.back();
    case 'h':
    case 'H':
      return () => keys.hurts();
    case 'Escape':
      return () => keys.leave();
    default:
      return undefined;
  }
}
