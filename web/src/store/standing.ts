/** How this device's diary and the server's stand to each other, by count and digest. */
export interface Standing {
  /**
   * `none`: this page has no server. `away`: it does not answer. `no-key`: it does not know this device.
   * `foreign`: it has another diary than this device's. `deleted`: it had this diary until it was deleted there.
   */
  readonly server: 'none' | 'away' | 'no-key' | 'foreign' | 'deleted' | 'here';
  /** Entries on this device. */
  readonly here: number;
  /** Entries on the server; not known while it does not tell. */
  readonly there?: number;
  readonly hereOnly: number;
  readonly thereOnly: number;
  /** Lines that the server would not take, and those that gave way to another one with the same id. */
  readonly aside: number;
  /** Both have the very same entries, but for those that were refused. */
  readonly same: boolean;
  /** Whether this device belongs to a diary of the server. */
  readonly belongs: boolean;
  /** Whether several devices share diaries on this server. */
  readonly pairing: boolean;
  /** When it last answered, in milliseconds since 1970 by this device's clock. */
  readonly since?: number;
  /** The diary that is there. */
  readonly diary?: string;
  /** The date on which it was deleted there. */
  readonly deleted?: string;
  /** The server wants to be left alone for so many seconds. */
  readonly after?: number;
}

/** Before anything is known. */
export const unknown: Standing = {
  server: 'none',
  here: 0,
  hereOnly: 0,
  thereOnly: 0,
  aside: 0,
  same: false,
  belongs: false,
  pairing: false,
};
