/** `1 second`, `2 seconds`. */
export const s = (count: number, one: string, other = `${one}s`) => `${count} ${count === 1 ? one : other}`;
