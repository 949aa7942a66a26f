import { describe, expect, it } from 'vitest';
import { bytesOf, linesOf } from '../../src/yours/file-text';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the lines of a file', () => {
  it('areReadWithOrWithoutAMarkAtTheBeginning', () => {
    expect(linesOf(bytes('\uFEFF{"a":1}\n{"b":2}\n'))).toEqual(['{"a":1}', '{"b":2}', '']);
  });

  it.each([
    ['empty', bytes(' \n\n')],
    ['no-diary', bytes('Dear diary,\n')],
    ['no-diary', Uint8Array.of(0x7b, 0xff, 0xfe)],
  ])('%s', (problem, content) => {
    expect(() => linesOf(content)).toThrowError(expect.objectContaining({ problem }) as Error);
  });
});

describe('a file', () => {
  it('thatIsEmptyIsToldFromOne', () => expect(bytesOf(new Blob([]))).rejects.toMatchObject({ problem: 'empty' }));

  it('thatDoesNotComeIsToldFromOne', () => {
    const gone = new Blob(['{']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    return expect(bytesOf(gone)).rejects.toMatchObject({ problem: 'unreadable' });
  });

  it('thatIsTooLargeIsNotEvenRead', () => {
    const large = new Blob(['{']);
    Object.defineProperty(large, 'size', { value: 65 * 1024 * 1024 });
    return expect(bytesOf(large)).rejects.toMatchObject({ problem: 'too-large' });
  });
});
