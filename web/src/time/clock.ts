/** Where time comes from: the one place, so that a test can hold it. */
export interface Clock {
  /** Milliseconds since 1970, as the device believes. For dates and entries. */
  wall(): number;
  /** Milliseconds that never jump back. For the player. */
  steady(): number;
  /** Minutes east of Greenwich at that instant. */
  offset(wall: number): number;
}

export const deviceClock: Clock = {
  wall: () => Date.now(),
  steady: () => performance.now(),
  offset: (wall) => -new Date(wall).getTimezoneOffset(),
};

const two = (value: number) => String(value).padStart(2, '0');

/** The instant as entries write it: `2026-11-21T08:05:09.012+01:00`. */
export function at(clock: Clock): string {
  const wall = clock.wall();
  const offset = clock.offset(wall);
  const local = new Date(wall + offset * 60_000).toISOString().slice(0, -1);
  const [sign, minutes] = offset < 0 ? ['-', -offset] : ['+', offset];
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The person's own date, `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  return at(clock).slice(0, 10);
}

/** The person's own time of day, `hh:mm`. */
export function timeOfDay(clock: Clock): string {
  return at(clock).slice(11, 16);
}

/** The date so many days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
