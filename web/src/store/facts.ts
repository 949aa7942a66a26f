import type { Entries } from './entries';

/** What this device keeps for itself beside the diary, by name. */
export type Facts = Pick<Entries, 'fact' | 'remember'>;
