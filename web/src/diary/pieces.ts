/** So many lines at once keep a window alive that shows how far one is. */
const atOnce = 500;

/** Lines in pieces, in their order. */
export function* pieces(lines: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < lines.length; from += atOnce) yield lines.slice(from, from + atOnce);
}
