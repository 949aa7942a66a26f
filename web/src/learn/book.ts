import topicsAddress from '@nutation/learn.json?url';
import { Texts } from '../engine/texts';
import { textOf } from '../file';
import type { Page } from '../route.svelte';
import { languages, type LanguageCode } from '../words/languages';

/** Topics that belong together. */
export interface Part {
  readonly id: string;
  readonly topics: readonly Topic[];
}

export interface Topic {
  readonly id: string;
  readonly picture?: 'pelvis' | 'places' | 'weeks';
  /** Exercises that it is about. */
  readonly exercises?: readonly string[];
  readonly passages: readonly Passage[];
}

/** A few sentences with their sources. */
export interface Passage {
  readonly id: string;
  readonly sources: readonly string[];
  /** The sources of what the articles say against each other. */
  readonly sides?: readonly (readonly string[])[];
  /** Its terms are the three words of pain. */
  readonly show?: 'words';
  /** A page of the app to which it leads. */
  readonly link?: Page;
}

/** What there is to learn, in one language. */
export class Book {
  readonly parts: readonly Part[];
  readonly texts: Texts;

  constructor(parts: readonly Part[], texts: Texts) {
    this.parts = parts;
    this.texts = texts;
  }

  get topics(): readonly Topic[] {
    return this.parts.flatMap((part) => part.topics);
  }

  topic(id: string): Topic | undefined {
    return this.topics.find((topic) => topic.id === id);
  }

  /** The topics before and after one. */
  around(topic: Topic): { before: Topic | undefined; after: Topic | undefined } {
    const at = this.topics.indexOf(topic);
    return { before: this.topics[at - 1], after: this.topics[at + 1] };
  }

  title(topic: Topic): string {
    return this.texts.of(`learn.${topic.id}.title`);
  }
}

/** Opens the book in a language. It is no part of the start: who never learns never loads it. */
export async function openBook(code: LanguageCode): Promise<Book> {
  const [topics, texts] = await Promise.all([textOf(topicsAddress), textOf(languages[code].learn)]);
  return readBook(topics, new Texts(code, texts));
}

export function readBook(topics: string, texts: Texts): Book {
  return new Book((JSON.parse(topics) as { parts: Part[] }).parts, texts);
}
