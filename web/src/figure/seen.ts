/**
 * Draws again and again as long as an element is to be seen, and no longer.
 *
 * @param draw is called before each frame; what has not changed need not be drawn
 * @returns ends it
 */
export function whileSeen(element: Element, draw: () => void): () => void {
  let frame = 0;
  const next = () => {
    draw();
    frame = requestAnimationFrame(next);
  };
  const observer = new IntersectionObserver((entries) => {
    cancelAnimationFrame(frame);
    if (entries.at(-1)?.isIntersecting === true) next();
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
