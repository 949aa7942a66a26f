/** `1 Sekunde`, `2 Sekunden`. */
export const s = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
