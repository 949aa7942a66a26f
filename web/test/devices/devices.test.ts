import { describe, expect, it } from 'vitest';
import { codeIn, Devices, troubleOf } from '../../src/devices/devices';
import { Problem } from '../../src/store/problem';
import { Server } from '../../src/store/server';

const code = `0b9f6c1e-0000-4000-8000-000000000001.${'aZ0-_'.repeat(8)}abc`;

describe('a code', () => {
  it.each([
    ['alone', code],
    ['in the link', `https://home.example:8443/#/pair?code=${code}`],
    ['among other text', `Here it is: ${code} \n`],
  ])('is found %s', (_, pasted) => expect(codeIn(pasted)).toBe(code));

  it.each([
    ['cut off', code.slice(0, -1)],
    ['without its diary', code.slice(37)],
    ['empty', ''],
  ])('is none when it is %s', (_, pasted) => expect(codeIn(pasted)).toBeUndefined());

  it.each([
    ['the server says the time', 'Sat, 21 Nov 2026 09:30:00 GMT', 540_000],
    ['the server says no time', undefined, 600_000],
    ['the server says the second that has begun', 'Sat, 21 Nov 2026 09:28:59 GMT', 600_000],
  ])('is good for as long as the server means, whatever this clock says: %s', async (_, date, lasts) => {
    const answer = new Response(JSON.stringify({ code, address: 'a', expires: '2026-11-21T09:39:00Z' }), {
      headers: date === undefined ? {} : { Date: date },
    });
    const invitation = await new Devices(new Server(async () => answer)).invite();
    expect(invitation).toEqual({ code, address: 'a', lasts });
  });
});

it.each([
  [403, 'pairing-used', 'used'],
  [403, 'pairing-expired', 'expired'],
  [403, 'pairing-unknown', 'unknown'],
  [429, 'too-much', 'busy'],
  [503, 'busy', 'busy'],
  [400, 'name', 'other'],
])('%i %s is told as %s', async (status, problem, told) => {
  const answer = new Response(JSON.stringify({ type: `/problems/${problem}` }), { status });
  expect(troubleOf(await Problem.of(answer))).toBe(told);
});

it('no answer is told as being offline', () => expect(troubleOf(new TypeError('Failed to fetch'))).toBe('offline'));
