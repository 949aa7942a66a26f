import { s } from './plural';

/** A lock for a phone that others use too. */
export const deviceLock = {
  title: 'Lock for a shared phone',
  card: 'Others use this phone too? A PIN keeps your diary out of sight.',
  isOn: 'The lock is on.',
  isOff: 'There is no lock now.',
  setUp: 'Set a PIN',
  look: 'Change the lock',
  noHash: 'This page was opened without a safe connection. A lock needs one.',

  lead: 'With a lock, Nutation asks for your PIN when it opens, and after 5 minutes out of sight.',
  points: [
    'It hides your diary from people who pick up this phone.',
    'It does not encrypt. Someone who knows computers could still read it.',
    'It never comes in the middle of a session. “Get help” is always there.',
  ],
  forgetTitle: 'If you forget it',
  forget: 'Nobody can tell you the PIN. You can then only delete everything on this device. Save a copy first.',
  pin: 'New PIN or passphrase',
  pinHint: '4 characters or more. Numbers are easiest to type.',
  again: 'The same once more',
  short: 'Please use 4 characters or more.',
  differ: 'The two are not the same.',
  turnOn: 'Turn the lock on',
  change: 'Use the new one',
  takeOff: 'Take the lock off',
  done: 'The lock is on. It shuts when you close Nutation.',
  off: 'The lock is off.',

  show: 'Show what I type',
  shut: 'Nutation is locked',
  enter: 'PIN or passphrase',
  open: 'Open',
  wrong: (tries: number) => `That was not it. ${s(tries, 'try is', 'tries are')} left before you have to wait.`,
  wait: (minutes: number, seconds: number) =>
    minutes > 0
      ? `Too many wrong tries. Please wait ${s(minutes, 'minute')}.`
      : `Too many wrong tries. Please wait ${s(seconds, 'second')}.`,
  checking: 'One moment…',
  forgotten: 'I have forgotten it',
  forgottenText:
    'There is no way round the lock. You can delete everything on this device and begin anew. If you have a saved copy, you can bring it in then.',
};
