/** The pages, by their address after the `#`. */
const pages = [
  'today',
  'session',
  'progress',
  'diary',
  'letter',
  'paper',
  'exercises',
  'programmes',
  'learn',
  'help',
  'me',
  'questions',
  'activities',
  'copy',
  'bring',
  'lock',
  'calendar',
  'devices',
  'pair',
  'gone',
] as const;

export type Page = (typeof pages)[number];

/** Where one is: `#/exercises/bridge` is the page `exercises` with the detail `bridge`. */
class Route {
  page = $state<Page>('today');
  detail = $state<string>();
  /** The code with which a device is paired: `#/pair?code=...`. */
  code = $state<string>();

  constructor() {
    this.#read();
    window.addEventListener('hashchange', () => this.#read());
  }

  go(page: Page, detail?: string) {
    location.hash = address(page, detail);
  }

  #read() {
    const [path = '', asked] = location.hash.replace(/^#\/?/, '').split('?');
    const [page, detail] = path.split('/');
    this.code = new URLSearchParams(asked).get('code') ?? undefined;
    this.page = pages.find((each) => each === page) ?? 'today';
    this.detail = detail === undefined || detail === '' ? undefined : decodeURIComponent(detail);
  }
}

export function address(page: Page, detail?: string): string {
  const path = page === 'today' ? '' : page;
  return detail === undefined ? `#/${path}` : `#/${path}/${encodeURIComponent(detail)}`;
}

export const route = new Route();

/** Loads the app again, at a page: nothing of what was in memory is left. */
export function beginAnew(page: Page) {
  location.hash = address(page);
  location.reload();
}
