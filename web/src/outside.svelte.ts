import type { NewVersion } from './service-worker';
import type { Outside as FromDatabase } from './store/database';

/** What comes to this page from outside: a newer version, or another window that holds the diary. */
export class Outside implements FromDatabase {
  newVersion = $state.raw<NewVersion>();
  trouble = $state<'blocked' | 'superseded'>();

  blocked() {
    this.trouble = 'blocked';
  }

  superseded() {
    this.trouble = 'superseded';
  }
}
