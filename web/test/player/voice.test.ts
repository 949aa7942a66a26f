import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/player/cues/voice';

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
});

describe('the voice of a language', () => {
  it('isThatOfItsCountry', () => {
    const voices = [voice('Samantha', 'en-US', true, true), voice('Daniel', 'en-GB')];
    expect(voiceOf(voices, 'en-GB')?.name).toBe('Daniel');
  });

  it('isThatOfAnotherCountryWhereItsOwnHasNone', () => {
    expect(voiceOf([voice('Anna', 'de-DE'), voice('Paulina', 'es_MX')], 'es')?.name).toBe('Paulina');
  });

  it('isTheOneThatTheDevicePrefersOfTwo', () => {
    const voices = [voice('Anna', 'de-DE'), voice('Petra', 'de-DE', true, true)];
    expect(voiceOf(voices, 'de-DE')?.name).toBe('Petra');
  });

  it('isNeverOneOfSomebodyElsesComputer', () => {
    expect(voiceOf([voice('Google Deutsch', 'de-DE', false), voice('Anna', 'de-AT')], 'de-DE')?.name).toBe('Anna');
    expect(voiceOf([voice('Google Deutsch', 'de-DE', false)], 'de-DE')).toBeUndefined();
  });

  it('isNoneOfAnotherLanguage', () => expect(voiceOf([voice('Daniel', 'en-GB')], 'de-DE')).toBeUndefined());
});
