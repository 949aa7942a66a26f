import type { Page } from '@playwright/test';
import type { Hosting } from '../hosting.ts';

/** A screen as a tour comes by: its name, and whether it is a page (and may be longer than the window) or fills it. */
export interface Screen {
  readonly name: string;
  readonly page: boolean;
}

/** Goes by the screens of this page, which has this host. */
export type Tour = (page: Page, hosting: Hosting) => AsyncGenerator<Screen>;

export const page_ = (name: string): Screen => ({ name, page: true });
export const full = (name: string): Screen => ({ name, page: false });

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
