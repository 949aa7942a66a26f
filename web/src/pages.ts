import type { Component } from 'svelte';
import type { Page } from './route.svelte';

/** Brings a page when it is wanted. */
export type LoadPage = () => Promise<{ default: Component }>;

export const pages: Readonly<Record<Page, LoadPage>> = {
  today: () => import('./today/Today.svelte'),
  session: () => import('./player/SessionPage.svelte'),
  progress: () => import('./progress/ProgressPage.svelte'),
  diary: () => import('./diary/DiaryPage.svelte'),
  letter: () => import('./letter/LetterPage.svelte'),
  paper: () => import('./paper/PaperPage.svelte'),
  exercises: () => import('./exercises/ExercisesPage.svelte'),
  programmes: () => import('./programmes/ProgrammesPage.svelte'),
  learn: () => import('./learn/LearnPage.svelte'),
  help: () => import('./help/HelpPage.svelte'),
  me: () => import('./me/MePage.svelte'),
  activities: () => import('./activities/ActivitiesPage.svelte'),
  questions: () => import('./first-run/QuestionsPage.svelte'),
  copy: () => import('./yours/CopyPage.svelte'),
  bring: () => import('./yours/BringPage.svelte'),
  lock: () => import('./device-lock/LockPage.svelte'),
  calendar: () => import('./calendar/CalendarPage.svelte'),
  devices: () => import('./devices/DevicesPage.svelte'),
  pair: () => import('./devices/PairPage.svelte'),
  gone: () => import('./yours/GonePage.svelte'),
};

/** The pages that show the texts of the moves, which come with them. */
export const showMoves: ReadonlySet<Page> = new Set(['session', 'exercises', 'paper']);

/** Stands before all pages while the device is locked. */
export const lockScreen: LoadPage = () => import('./device-lock/LockScreen.svelte');
