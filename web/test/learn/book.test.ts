import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Texts } from '../../src/engine/texts';
import { readBook } from '../../src/learn/book';

const compiled = (name: string) =>
  readFileSync(new URL(`../../../catalogue/target/classes/nutation/catalogue/${name}`, import.meta.url), 'utf8');

const topics = compiled('learn.json');
const book = readBook(topics, new Texts('en', compiled('learn.en.json')));

const [first, second] = book.topics;
const last = book.topics.at(-1);

describe('the book of what there is to learn', () => {
  it('begins with the joint and ends with where it all comes from', () => {
    expect(first?.id).toBe('joint');
    expect(last?.id).toBe('sources');
  });

  it('leads from each topic to the next and back', () => {
    if (first === undefined || last === undefined) throw new Error('The book is empty.');
    expect(book.around(first)).toEqual({ before: undefined, after: second });
    expect(book.around(last).after).toBeUndefined();
    for (const topic of book.topics) {
      const { after } = book.around(topic);
      if (after !== undefined) expect(book.around(after).before).toBe(topic);
    }
  });

  it('finds a topic by its name, and nothing by another', () => {
    expect(book.topic('water')?.passages.map((passage) => passage.id)).toEqual(['easy', 'strokes', 'hurts']);
    expect(book.topic('elsewhere')).toBeUndefined();
  });
});
