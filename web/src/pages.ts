import type { Component } from 'svelte';
import type { Page } from './route.svelte';
import { language } from './words/language.svelte';

/** Brings a page when it is wanted. */
export type LoadPage = () => Promise<{ default: Component }>;

export const pages: Readonly<Record<Page, LoadPage>> = {
  today: withAllWords(() => import('./today/Today.svelte')),
  session: withAllWords(() => import('./player/SessionPage.svelte')),
  progress: withAllWords(() => import('./progress/ProgressPage.svelte')),
  diary: withAllWords(() => import('./diary/DiaryPage.svelte')),
  letter: withAllWords(() => import('./letter/LetterPage.svelte')),
  paper: withAllWords(() => import('./paper/PaperPage.svelte')),
  exercises: withAllWords(() => import('./exercises/ExercisesPage.svelte')),
  programmes: withAllWords(() => import('./programmes/ProgrammesPage.svelte')),
  learn: withAllWords(() => import('./learn/LearnPage.svelte')),
  help: withAllWords(() => import('./help/HelpPage.svelte')),
  me: withAllWords(() => import('./me/MePage.svelte')),
  activities: withAllWords(() => import('./activities/ActivitiesPage.svelte')),
  questions: () => import('./first-run/QuestionsPage.svelte'),
  copy: withAllWords(() => import('./yours/CopyPage.svelte')),
  bring: withAllWords(() => import('./yours/BringPage.svelte')),
  lock: withAllWords(() => import('./device-lock/LockPage.svelte')),
  calendar: withAllWords(() => import('./calendar/CalendarPage.svelte')),
  devices: withAllWords(() => import('./devices/DevicesPage.svelte')),
  pair: withAllWords(() => import('./devices/PairPage.svelte')),
  gone: withAllWords(() => import('./yours/GonePage.svelte')),
};

/** The pages that show the texts of the moves, which come with them. */
export const showMoves: ReadonlySet<Page> = new Set(['session', 'exercises', 'paper']);

/** Stands before all pages while the device is locked. */
export const lockScreen: LoadPage = withAllWords(() => import('./device-lock/LockScreen.svelte'));

/** The first questions have words of their own, which are there; all other pages need the rest. */
function withAllWords(load: LoadPage): LoadPage {
  return async () => (await Promise.all([load(), language.whole()]))[0];
}
