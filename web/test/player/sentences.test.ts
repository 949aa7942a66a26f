import { expect, it } from 'vitest';
import { sentences } from '../../src/player/cues/sentences';

it.each([
  [['Clamshell', 'Left side', 'This leg on top.'], 'Clamshell. Left side. This leg on top.'],
  [['¿Cómo ha ido?', undefined, ''], '¿Cómo ha ido?'],
  [['Sagen Sie „gut.“', 'Halten'], 'Sagen Sie „gut.“ Halten.'],
])('%j are sentences of their own', (texts, spoken) => expect(sentences(texts)).toBe(spoken));
