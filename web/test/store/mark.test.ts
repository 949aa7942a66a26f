import { afterEach, describe, expect, it, vi } from 'vitest';
import { mark } from '../../src/store/mark';

afterEach(() => vi.unstubAllGlobals());

describe('the mark beside the diary', () => {
  it('isThereFromTheFirstEntryToTheDeletion', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    });
    expect(mark.there()).toBe(false);
    mark.leave();
    expect(mark.there()).toBe(true);
    mark.erase();
    expect(mark.there()).toBe(false);
    expect(kept.size).toBe(0);
  });

  it('isNotThereWhereTheBrowserForbidsIt', () => {
    const forbidden = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
    mark.leave();
    mark.erase();
    expect(mark.there()).toBe(false);
  });
});
