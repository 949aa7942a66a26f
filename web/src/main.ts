import { mount } from 'svelte';
import AppView from './App.svelte';
import StartFailed from './StartFailed.svelte';
import { Outside } from './outside.svelte';
import { workOffline } from './service-worker';
import { start } from './start';
import { turn } from './turn';
import { language } from './words/language.svelte';
import { spokenOf } from './words/languages';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');
// The pages are made of parts of this file, and come when it has run: it waits for nothing.
void open(place);

async function open(target: HTMLElement) {
  const outside = new Outside();
  try {
    await turn();
    const app = await start(outside);
    await turn();
    target.replaceChildren();
    mount(AppView, { target, props: { app, outside } });
  } catch (failure) {
    await findWords();
    target.replaceChildren();
    mount(StartFailed, { target, props: { failure } });
  }
  void workOffline((use) => (outside.newVersion = use));
}

/** What went wrong may have come before the words did. Where they cannot be had either, it is said in English. */
async function findWords() {
  if (language.speaks) return;
  const code = spokenOf(navigator.languages);
  try {
    await language.speak(code, Promise.resolve());
    document.documentElement.lang = code;
  } catch {
    // There is no network, and nothing was kept.
  }
}
