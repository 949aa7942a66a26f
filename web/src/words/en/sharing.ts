import { s } from './plural';

const entries = (count: number) => s(count, 'entry', 'entries');

/** How the diary here and the one on the server stand to each other. */
export const sharing = {
  none: 'There is no server: nothing leaves this device.',
  all: (count: number) =>
    count === 1 ? 'Your 1 entry is here and on the server.' : `All ${entries(count)} are here and on the server.`,
  nothing: 'There is nothing yet, neither here nor on the server.',
  but: (count: number) => `The other ${entries(count)} ${count === 1 ? 'is' : 'are'} here and on the server.`,
  hereOnly: (count: number) => `${entries(count)} ${count === 1 ? 'is' : 'are'} here only.`,
  thereOnly: (count: number) => `${entries(count)} ${count === 1 ? 'is' : 'are'} on the server only.`,
  onTheWay: 'The rest goes by itself. You need not wait.',
  away: (since: string) => `The server has not answered since ${since}.`,
  never: 'The server does not answer now.',
  allThen: 'All that is here was there then.',
  goLater: 'Nothing is lost. It goes there by itself once the server answers.',
  on: (date: string, time: string) => `${date}, ${time}`,

  noKey: 'The server does not know this device any more. Somebody may have signed it off.',
  noKeyHere: 'This browser is not known to the server. Open the whole address that Nutation showed when it started.',
  stranger: 'This device is not connected to the server. Your diary is on this device only.',
  connect: 'Connect this device',

  foreign: (count: number) =>
    `The server has another diary, with ${entries(count)}. It is not the one of this device. Nothing is sent and nothing is read.`,
  foreignWhy: 'Perhaps its data was replaced, or somebody else uses it.',
  join: 'Both are mine: make them one',
  joinAsk: 'Make both diaries one?',
  joinText: (here: number, there: number) =>
    `${entries(here)} of this device and ${entries(there)} of the server become one diary, on both. You cannot undo this.`,
  joinYes: 'Make them one',

  deleted: (date: string) => `This diary was deleted from the server on ${date}.`,
  deletedLead: 'What is on this device stays until you decide.',
  keep: 'Keep it on this device only',
  wipe: 'Delete it here too',

  aside: 'Kept aside',
  conflict:
    'The diary has another entry with the same number. This one does not count any more. It stays here for you to see.',
  again: 'It counts on this device. It is sent again after an update.',
  drop: 'I have seen it: remove',
};
