const name = 'nutation-diary';

/**
 * A word beside the diary that says: one was here.
 *
 * It lies in another storage than the diary, so that it is still there where a browser clears its databases for want of
 * room, or where the database is broken. Where the person clears the site's data it goes too, and so it does in a
 * browser that forgets all of a site after a week without a visit: there nothing of ours can stay.
 */
export const mark = {
  /** Says that a diary is here. */
  leave() {
    try {
      localStorage.setItem(name, 'here');
    } catch {
      // Without that storage there is no mark, and all else works.
    }
  },

  /** The diary was deleted by the person, or its loss was told: there is nothing to miss. */
  erase() {
    try {
      localStorage.removeItem(name);
    } catch {
      // What could not be left cannot be there.
    }
  },

  there(): boolean {
    try {
      return localStorage.getItem(name) !== null;
    } catch {
      return false;
    }
  },
};
