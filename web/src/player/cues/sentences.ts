/** A sentence that is over, a closing quotation mark or not. */
const over = /\p{Sentence_Terminal}["”“»’]?$/u;

/** Texts as sentences: a name, a side and a cue are not run together. */
export function sentences(texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text) => (over.test(text) ? text : `${text}.`))
    .join(' ');
}
