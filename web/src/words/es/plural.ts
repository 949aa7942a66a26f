/** `1 segundo`, `2 segundos`. */
export const s = (count: number, one: string, other = `${one}s`) => `${count} ${count === 1 ? one : other}`;
