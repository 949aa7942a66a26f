import { describe, expect, it } from 'vitest';
import { strengthOf, suggested } from '../../src/yours/passphrase';

describe('a passphrase is called', () => {
  it.each(['', 'back', '   back   '])('too short: "%s"', (each) => expect(strengthOf(each)).toBe('short'));

  it.each(['password', 'aaaaaaaaaaaaaaaaaaaa', '1234567890', 'qwertzuiop', '19660412', 'abababababababab'])(
    'weak: "%s"',
    (each) => expect(strengthOf(each)).toBe('weak'),
  );

  it.each(['kettle orange', 'Blue-Horse-7'])('fair: "%s"', (each) => expect(strengthOf(each)).toBe('fair'));

  it.each(['kettle orange seven bridge', 'Katze Ofen Brücke Löwe', 'сорока лампа ветер окно'])('strong: "%s"', (each) =>
    expect(strengthOf(each)).toBe('strong'),
  );
});

it('one that is made up is strong, easy to read aloud, and never the same', () => {
  const made = Array.from({ length: 200 }, suggested);
  for (const each of made) {
    expect(each).toMatch(/^([b-z][aeiou][b-z][aeiou]-){4}[b-z][aeiou][b-z][aeiou]$/);
    expect(strengthOf(each), each).toBe('strong');
  }
  expect(new Set(made).size).toBe(made.length);
});
