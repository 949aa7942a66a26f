import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from './drawn';

const dark = new MediaQuery('(prefers-color-scheme: dark)');
const still = new MediaQuery('(prefers-reduced-motion: reduce)');

/** The theme that the app is in. */
export const theme = (): Theme => (dark.current ? 'dark' : 'light');

/** Whether nothing is to move by itself. */
export const keepsStill = (): boolean => still.current;
