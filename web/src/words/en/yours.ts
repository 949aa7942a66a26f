import type { Refusal } from '../../engine/door';
import { s } from './plural';

/** The diary in the person's own hands: a copy, a diary from a file, what is missing, what is gone. */
export const yours = {
  saveLead: 'A phone can break or get lost. Keep a copy of your diary somewhere else.',
  never: 'You have not saved a copy on this device yet.',
  last: (date: string) => `Last copy: ${date}.`,
  bring: 'Bring in a diary',

  copy: {
    title: 'Save a copy of my diary',
    lead: (count: number) => `The copy is one file. It holds all you told Nutation: ${s(count, 'entry', 'entries')}.`,
    locked: 'Locked with a passphrase',
    advised: 'The safer way',
    lockedLead: 'Without the passphrase nobody can read it. You can keep it anywhere.',
    passphrase: 'Passphrase',
    hint: 'Four or five words that do not belong together are good.',
    again: 'The same once more',
    suggest: 'Make one up for me',
    suggested: 'This one is strong. Write it down before you go on.',
    strength: {
      short: 'Too short yet: please use 8 characters or more.',
      weak: 'Weak: a computer guesses this soon. Some more words help.',
      fair: 'Fair: it takes long to guess. One more word makes it strong.',
      strong: 'Strong.',
    },
    differ: 'The two are not the same.',
    warning:
      'Write the passphrase down and keep it safe. If you lose it, the copy stays shut. Nobody can bring it back, not even us.',
    lock: 'Save the locked copy',
    working: 'Locking your diary. This takes a few seconds.',
    open: 'Open, for anyone to read',
    openLead: 'Whoever gets the file can read it.',
    save: 'Save an open copy',
    saved: (name: string) => `Saved as ${name}. Look among your downloads.`,
    memory: 'This device has too little memory to lock a file. Close other apps and try again, or save an open copy.',
    other: 'The copy was not made. Please try again.',
  },

  from: {
    title: {
      choose: 'Bring in a diary',
      passphrase: 'This copy is locked',
      working: 'One moment',
      compared: 'What is in the file',
      done: 'Your diary is here',
    },
    lead: 'Choose a copy that you saved. You see what is in it first. What is here stays.',
    choose: 'Choose a file',
    kinds: 'Its name ends in .age if it is locked, or in .jsonl if it is open.',
    another: 'Choose another file',
    lockedLead: 'Type the passphrase that you chose when you saved it.',
    open: 'Open the copy',
    work: {
      open: 'Opening the copy. This takes a few seconds.',
      read: 'Reading the copy.',
      bring: 'Bringing it in.',
    },
    fresh: 'New here',
    known: 'Here already',
    conflicts: 'Differ from what is here',
    conflictsLead: 'An entry with the same number is here and says something else. The one that is here stays.',
    refused: 'Cannot be read',
    refusedLead: (newer: number): string =>
      newer > 0
        ? 'These lines are not taken. A newer Nutation wrote some of them: load this page again when you are online, then try once more.'
        : 'These lines are not taken.',
    line: (line: number, field: string) => (field === '' ? `Line ${line}` : `Line ${line}, ${field}`),
    why: ({ value, expected }: Refusal) =>
      value === '' ? `It is missing. It should be ${expected}.` : `It says ${value}. It should be ${expected}.`,
    more: (count: number) => `And ${s(count, 'more line', 'more lines')}.`,
    notTaken: 'What is not taken',
    keepRefused: 'Save what is not taken as a file',
    cut: 'The file seems to end in the middle. Perhaps it was not copied to its end.',
    take: (count: number) => `Bring in ${s(count, 'entry', 'entries')}`,
    leave: 'Leave it',
    nothingNew: 'All that can be read in this file is here already. There is nothing to do.',
    done: (fresh: number, all: number) =>
      `${s(fresh, 'entry is', 'entries are')} now in your diary. It has ${s(all, 'entry', 'entries')} in all.`,
    today: 'Go to Today',
    problem: {
      'wrong-passphrase':
        'This passphrase does not open the file. Check capital letters, and what stands between the words.',
      'other-lock': 'This file is locked with a key, not with a passphrase. Open it where that key is.',
      damaged: 'This file is damaged or not whole. Copy it again from where you keep it, or choose another copy.',
      'newer-age':
        'A newer kind of lock closed this file. Load this page again when you are online, then try once more.',
      'newer-diary': 'A newer Nutation wrote this diary. Load this page again when you are online, then try once more.',
      memory: 'This device has too little memory to open the file. Close other apps, or open it on a computer.',
      empty: 'This file is empty. Choose another copy.',
      'too-large': 'This file is too large for a diary. Choose another one.',
      unreadable: 'The device could not read this file. Save it on the device first, then choose it again.',
      'no-diary': 'This is not a Nutation diary. Choose a file that ends in .age or .jsonl.',
      full: 'There is no room left on this device. Nothing was brought in. Free some space, then try again.',
      forbidden:
        'This browser does not let us keep your diary. Nothing was brought in. Open the page in a normal window.',
      newer: 'A newer version of Nutation was used here. Nothing was brought in. Load this page again.',
      other: 'Nothing was brought in. Please try again.',
    },
    unharmed: 'Your diary is as it was.',
  },

  gone: {
    title: 'Everything is gone',
    lead: 'We have just read this device again to be sure.',
    left: 'Still here on this device',
    entries: 'Entries of your diary',
    waiting: 'Entries on their way to a server',
    settings: 'Settings and the lock',
    mark: 'Notes that a diary was here',
    stays: 'The app itself stays. Copies that you saved are still where you put them.',
    server: 'A computer that runs Nutation keeps what it had received, and sends it back when you begin anew.',
    notTitle: 'Something is still here',
    notLead: 'Perhaps another window was still writing. Delete it once more.',
    again: 'Delete it once more',
    anew: 'Begin anew',
    failed: 'It was not deleted. Please load this page again, then try once more.',
  },
};
