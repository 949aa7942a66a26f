import type { Less, Week } from '../diary/entry';
import type { Start } from '../engine/catalogue';
import type { Item, SectionName, SessionEnd, Outcome, Side } from '../engine/session';
import type { SegmentKind } from '../engine/segment';

const s = (count: number, one: string, other = `${one}s`) => `${count} ${count === 1 ? one : other}`;

const section: Record<SectionName, string> = {
  'warm-up': 'Warm up',
  mobility: 'Loosen',
  strength: 'Strengthen',
  closing: 'Close',
  comfort: 'Ease',
};

const outcome: Record<Outcome, string> = {
  green: 'felt fine',
  held: 'done',
  painful: 'hurt',
  red: 'stopped: sharp pain',
  numb: 'stopped: numb',
  skipped: 'skipped',
};

const end: Record<SessionEnd, string> = {
  done: 'Finished',
  stopped: 'Stopped early',
  pain: 'Closed because of pain',
  red: 'Stopped because of sharp pain',
  numb: 'Stopped because of numbness',
};

const state: Record<SegmentKind, string> = {
  'change-position': 'Change position',
  'get-ready': 'Get ready',
  move: 'Move',
  hold: 'Hold',
  return: 'Slowly back',
  rest: 'Rest',
  'change-side': 'Change side',
  ask: 'How was it?',
  breathe: 'Breathe',
};

const position: Record<Start, string> = {
  'back-knees-bent': 'On the back, knees bent',
  'back-legs-straight': 'On the back, legs straight',
  'back-doorway': 'On the back, in a doorway',
  'face-down': 'Face down',
  'side-lying': 'On the side',
  'hands-and-knees': 'On hands and knees',
  'sitting-floor': 'Sitting on the floor',
  standing: 'Standing',
  water: 'In water',
  bicycle: 'On a bicycle',
};

const positionShort: Record<Start, string> = {
  'back-knees-bent': 'on the back',
  'back-legs-straight': 'on the back',
  'back-doorway': 'in a doorway',
  'face-down': 'face down',
  'side-lying': 'on the side',
  'hands-and-knees': 'hands and knees',
  'sitting-floor': 'sitting',
  standing: 'standing',
  water: 'in water',
  bicycle: 'on a bicycle',
};

const week: Record<Week, string> = {
  '2': '2 days a week',
  '3': '3 days a week',
  'every-other-day': 'Every other day',
};

const less: Record<Less, string> = { rest: 'Rest today', 'bad-day': 'Five gentle minutes', light: 'A light session' };

type Dosed = Pick<Item, 'hold' | 'reps' | 'sets' | 'count' | 'doses'>;
type Amount = Pick<Item, 'hold' | 'reps' | 'sets'>;

const side: Record<Side, string> = { left: 'left', right: 'right', both: 'both' };

function sameOnBothSides(item: Dosed): boolean {
  const [one, other] = item.doses;
  if (one === undefined || other === undefined) return true;
  return one.hold === other.hold && one.reps === other.reps && one.sets === other.sets;
}

function shortDose({ hold, reps, sets }: Amount): string {
  const times = sets > 1 ? `${sets} × ${reps}` : `${reps}`;
  return hold > 0 ? `${times} × ${hold} s` : `${times} times`;
}

function longDose({ hold, reps, sets }: Amount, where: string): string {
  const held = hold > 0 ? `, held for ${s(hold, 'second')}` : '';
  return `${sets > 1 ? `${s(sets, 'set')} of ` : ''}${s(reps, 'time')}${where}${held}`;
}

/** Every word of the shell. Texts of exercises, questions and reasons are the catalogue's. */
export const en = {
  skipToContent: 'Skip to content',
  newVersion: { text: 'A new version is ready.', use: 'Use it now' },

  nav: { label: 'Pages', today: 'Today', diary: 'Diary', exercises: 'Exercises', help: 'Get help', me: 'Me' },
  common: {
    goOn: 'Continue',
    back: 'Back',
    yes: 'Yes',
    no: 'No',
    unsure: 'Not sure',
    none: 'None',
    cancel: 'Cancel',
    change: 'Change',
    why: 'Why?',
    source: 'Source',
    lines: (lines: readonly string[]) =>
      `${lines.length > 1 || lines.some((each) => each.includes('-')) ? 'lines' : 'line'} ${lines.join(', ')}`,
    shortMinutes: (count: number) => `${count} min`,
  },
  side: { left: 'Left side', right: 'Right side', both: 'Both sides' },
  sideShort: { left: 'left', right: 'right', both: 'both sides' },
  section,
  outcome,
  end,
  position,
  positionShort,
  week,
  less,

  trouble: {
    full: 'There is no room left on this device. This was not saved. Free some space, then try again.',
    forbidden:
      'This browser does not let us keep your diary. A private window is the usual cause. Open the page in a normal window.',
    newer: 'A newer version of Nutation was used here. Load this page again to get it.',
    other: 'This was not saved. Please try again.',
    engine: 'Something in the app went wrong, and this was not saved.',
    again: 'Try again',
    blocked: 'Please close the other windows of Nutation. An older version is still open there.',
    superseded: 'A newer version is open in another window. Load this page again to go on.',
    reload: 'Load again',
    start: 'Nutation could not start.',
  },

  first: {
    step: (now: number, all: number) => `Step ${now} of ${all}`,
    welcome: {
      title: 'Gentle moves for a sore sacroiliac joint',
      lead: 'Nutation leads you through a small home programme. It asks before it starts, and it stops when it hurts.',
      points: [
        'It is made from five articles for patients. It shows you which one says what.',
        'It does not diagnose, treat or cure. It does not take the place of a doctor or physiotherapist.',
        'Your answers stay with you. No account, no cost.',
      ],
      unreviewed: 'No clinician has reviewed this programme yet.',
      reviewed: (who: string) => `Reviewed by ${who}.`,
      emergency: (number: string) => `If you feel very ill now, call ${number}. Do not go on here.`,
      start: 'I understand',
    },
    you: {
      title: 'About you',
      lead: 'Two things we need first.',
      adult: 'Are you 18 or over?',
      country: 'Where are you?',
      countryWhy: 'So that we show the right emergency number.',
      elsewhere: 'Somewhere else',
      born: 'Year you were born',
      bornWhy: 'You may leave it empty. Then we choose the careful way.',
      bornWrong: 'Please give a year, such as 1966.',
    },
    flags: {
      E: {
        title: 'First, the serious signs',
        lead: 'In the last 4 weeks: is one of these new, or has it got worse?',
        note: 'If one is true, we stop here and tell you where to go today.',
      },
      U: {
        title: 'Signs to have looked at soon',
        lead: 'Is one of these true for you?',
        note: 'If one is true, we tell you whom to ask. Your plan waits.',
      },
      R: {
        title: 'Good to know before you move',
        lead: 'Is one of these true for you?',
        note: 'If one is true, you may start gently, or see someone first.',
      },
      pregnant: {
        title: 'Because you may be pregnant',
        lead: 'Is one of these true for you now?',
        note: 'If one is true, we stop here and tell you where to go today.',
      },
    },
    pain: {
      title: 'Where does it hurt?',
      lead: 'Tap the places. What you do not tap counts as no pain.',
      picture: 'Your back, seen from behind. Your left is on the left.',
      nowhere: 'It does not hurt now',
      week: 'How strong was it last week, on most days?',
      weekLead: '0 is no pain. 10 is the worst you can think of.',
      more: 'Somewhere else too',
    },
    now: {
      title: 'And right now, at rest?',
      lead: 'Sit or lie still for a moment.',
      same: 'The same as last week',
    },
    conditions: {
      title: 'Anything we should plan around?',
      lead: 'We leave out moves that do not fit.',
      pregnancyWeek: 'How many full weeks pregnant?',
      weekUnknown: 'I do not know',
    },
    things: {
      title: 'What do you have at hand?',
      lead: 'None of it is needed. It opens a few more moves.',
      none: 'I have none of these',
    },
    positions: {
      title: 'Is one of these hard for you?',
      lead: 'Tap the positions that do not work. We leave them out.',
      all: 'All of them work',
    },
    plan: {
      title: 'Your time',
      minutes: 'Minutes for a session',
      week: 'How often?',
      walking: 'Minutes you walked in the last 7 days, all in all',
      walkingWhy: 'Walking, easy swimming, cycling or tai chi. A guess is fine.',
      done: 'Show my first plan',
    },
  },

  flags: {
    none: 'None of these',
    some: 'One of these, or not sure',
    oneByOneLead: 'For each one: is it true for you?',
    restNo: 'No to the rest',
    toList: 'Back to the list',
    yes: 'Yes, new or worse',
    checked: 'Yes, as when a clinician saw it',
    done: 'Save my answers',
  },

  check: {
    title: 'Before you start',
    lead: 'Every time, before you move. Anything new since last time?',
    ifTrue: 'If one is true',
    ifTrueText: 'We stop here and tell you where to go today. Your plan waits.',
  },

  pain: {
    left: 'Left',
    centre: 'Middle',
    right: 'Right',
    title: 'How is it now?',
    morning: 'How is it this morning?',
    evening: 'How is it this evening?',
    close: 'How is it now, at rest?',
    lead: 'Pain at rest, from 0 to 10.',
    noneAnywhere: 'No pain anywhere',
    new: (place: string) => `Is this new for you: ${place}?`,
    more: 'It hurts somewhere else too',
    save: 'Save',
    same: (levels: string) => `Same as last time: ${levels}`,
    rather: 'I would rather not say',
    tell: 'Tell us how it is',
  },

  review: {
    title: 'Three weeks: a look back',
    lead: 'Let us see how it has gone, and what comes next. Until then nothing gets harder.',
    first: 'First the questions from the beginning, as things may have changed.',
    questions: 'Answer the questions',
    ask: 'All in all, how is it now, compared with three weeks ago?',
    judgements: [
      [5, 'Much better'],
      [3, 'Better'],
      [1, 'A little better'],
      [0, 'The same'],
      [-1, 'A little worse'],
      [-3, 'Worse'],
      [-5, 'Much worse'],
    ] as readonly (readonly [number, string])[],
    found: 'What we found',
    honest:
      'Back pain often eases by itself, so a better number proves nothing. One that stays the same is nobody’s failure.',
  },

  today: {
    morning: 'Good morning',
    afternoon: 'Good afternoon',
    evening: 'Good evening',
    full: 'Full session',
    light: 'Light session',
    comfort: 'Breathing and ease',
    start: 'Start',
    goOn: 'Go on with your session',
    goOnLead: (left: number) => `You have ${s(left, 'exercise')} left.`,
    endHere: 'End it here',
    tooLate: 'You began a session earlier. Too much time has passed to go on with it.',
    notToday: 'Not today?',
    count: 'Five gentle minutes count too.',
    rested: 'You chose to rest today. That is part of the plan.',
    undo: 'I want to move after all',
    outTitle: (count: number) => `Left out today (${count})`,
    doneTitle: 'Done for today',
    doneText: 'You have done your session. Easy walking is always fine if it feels good.',
    restTitle: 'A day of rest',
    nothing: 'Nothing is planned for now.',
    elsewhere: 'A session runs in another window. You can watch it there.',
    comfortText: 'Lie or sit the way that feels best, and breathe slowly. There is nothing to reach.',
    comfortOffer: 'Breathe and find ease',
    whyThis: 'Why this, today',
    answer: 'Answer the questions',
    answerTitle: 'A few questions first',
    answerText: 'Then we can show you what you may do today.',
  },

  lock: {
    call: (number: string) => `Call ${number}`,
    advice: (number: string) => `Advice line: ${number}`,
    why: 'Because you told us',
    slip: 'I tapped it by mistake',
    slipLead: 'We take your answer back and ask again.',
    checked: 'A clinician has checked me',
    checkedLead: 'A doctor, nurse, physiotherapist or health helpline.',
    checkedOn: 'On which day?',
    checkedSave: 'They said I may go on',
    checkedWrong: 'Please give a day that is not in the future.',
    underage: 'Nutation is made for people of 18 and over.',
    underageText: 'Please ask a doctor or physiotherapist for help that fits you.',
    wrongAnswer: 'I am 18 or over',
  },

  dose: {
    /** `8 × 2 s each` */
    short: (item: Dosed) =>
      sameOnBothSides(item)
        ? `${shortDose(item)}${item.count === 'per-side' ? ' each' : ''}`
        : item.doses.map((each) => `${side[each.side]} ${shortDose(each)}`).join(', '),
    long: (item: Dosed) =>
      sameOnBothSides(item)
        ? longDose(item, item.count === 'per-side' ? ' on each side' : '')
        : item.doses.map((each) => longDose(each, ` on the ${side[each.side]} side`)).join('; '),
    one: shortDose,
    inTurn: (one: string, other: string) => `In turn: ${one}, ${other}`,
    firstThen: (one: string, other: string) => `First ${one}, then ${other}`,
  },

  player: {
    title: 'Your session',
    ready: 'Make yourself comfortable',
    readyLead: 'Put the phone where you can see it. Everything you need is said and shown.',
    tips: [
      'Move slowly. Stretch and effort are fine, pain is the limit.',
      'Keep breathing. Nothing has to be reached.',
      'If it hurts, tap “It hurts”. That is always the right thing to do.',
    ],
    begin: 'Begin',
    state,
    cue: {
      rest: 'Rest.',
      'change-side': 'Change side.',
      ask: 'How was it?',
      'breathe-in': 'Breathe in.',
      'breathe-out': 'Breathe out.',
      half: 'Half way.',
      paused: 'Paused.',
      go: 'We go on.',
      over: 'Well done. That is all for today.',
    },
    pause: 'Pause',
    goOn: 'Go on',
    skip: 'Skip',
    hurts: 'It hurts',
    seconds: (left: number) => (left === 1 ? 'second' : 'seconds'),
    ofTimes: (all: number) => `of ${all}`,
    exercise: (now: number, all: number) => `${now} of ${all}`,
    next: (what: string, seconds: number) => `next: ${what}, in ${seconds} s`,
    last: 'the last one',
    strip: (now: number, all: number) => `Exercise ${now} of ${all}`,
    comfortable: 'Comfortable',
    tight: 'Tight or working',
    tightHint: 'tired or shaky counts too',
    askLead: 'No answer is fine too.',
    saving: 'Saving…',
    paused: 'Paused',
    away: (minutes: number) =>
      minutes < 1
        ? 'You were away. We waited for you.'
        : `You were away for ${s(minutes, 'minute')}. We waited for you.`,
    backToSide: 'Start this side again',
    stop: 'Stop for today',
    sound: 'Voice and sounds',
    on: 'on',
    off: 'off',
    help: 'When to see someone',
    skipTitle: 'What do you want to skip?',
    skipSide: (side: string) => `Only the ${side} side`,
    skipAll: 'This whole exercise',
    skipLead: 'Skipping is fine. The rest of the plan stays.',
    leaveTitle: 'Stop for today?',
    leaveLead: 'What you have done is saved, and it counts.',
    watch: 'This session runs in another window.',
    notStored: 'This side is not saved yet. We wait here until it is.',
    keys: 'Keys: space to pause, right arrow to skip, left arrow to start the side again, H when it hurts.',
    comfortName: 'Breathing',
  },

  whatIf: {
    ask: 'What if it hurts?',
    title: (name: string) => `What if it hurts: ${name}`,
    where: 'Which side?',
    how: 'How strong?',
    scores: [
      { score: 2, label: 'A little, 2 of 10' },
      { score: 4, label: 'Clearly, 4 of 10' },
      { score: 7, label: 'Strongly, 7 of 10' },
    ],
    playing: 'We play the next seven days…',
    none: 'No session',
    with: (dose: string) => `With it: ${dose}`,
    without: 'Without it',
    rests: (side: string) => `${side} rests`,
    untilHurt: 'It ends there when it hurts.',
    note: 'This is a trial: nothing is saved. It goes on as if you checked in every day and nothing else hurt.',
    close: 'Close',
  },

  hurt: {
    title: 'It hurts',
    where: 'Where does it hurt?',
    left: 'Left',
    right: 'Right',
    centre: 'Middle, or both',
    elsewhere: 'Somewhere else',
    kind: 'What is it like?',
    kinds: {
      pain: 'Pain',
      sharp: 'Sharp pain',
      weak: 'My leg feels weak or gives way',
      numb: 'Numb, tingling, or pain going down a leg',
    },
    notPain: 'Only tight or working',
    score: 'How strong is it?',
    scoreLead: '1 is hardly there. 10 is the worst you can think of.',
    legs: 'In one leg or in both?',
    legsOne: 'One leg',
    legsBoth: 'Both legs',
    news: 'Is it new, or has it spread?',
    newsNew: 'Yes, new or spreading',
    newsKnown: 'No, I have had it for long',
    willHappen: 'This is what happens now',
    confirm: 'Yes, save that',
    change: 'Change my answer',
    goBack: 'It is fine, go on',
  },

  finish: {
    titles: {
      done: 'Well done',
      stopped: 'Enough for today',
      pain: 'We stop here today',
      red: 'We stop here',
      numb: 'We stop here',
    } satisfies Record<SessionEnd, string>,
    lead: {
      done: 'You have done what was planned.',
      stopped: 'What you did is saved, and it counts.',
      pain: 'Two exercises hurt, so we close quietly. That is the right thing to do.',
      red: 'Lie down in a position that feels good. Rest for a while.',
      numb: 'Lie down in a position that feels good. Please read what comes next.',
    } satisfies Record<SessionEnd, string>,
    didTitle: 'What you did',
    aheadTitle: 'One look ahead',
    ahead: {
      none: 'Tomorrow nothing is planned until this is cleared up.',
      comfort: 'Tomorrow: breathing and ease.',
      light: 'Tomorrow: a light day.',
      full: 'Tomorrow: a full session, if you like.',
    },
    after: 'Tomorrow morning and evening we ask how it feels. That shows if the dose fits.',
    diary: 'You find all of it in the diary.',
    toDiary: 'Open the diary',
    toToday: 'Back to today',
  },

  diary: {
    title: 'Diary',
    readings: 'Pain at rest',
    when: 'When',
    empty: 'Nothing here yet. After your first session you find it here.',
    kind: { full: 'Full session', light: 'Light session', comfort: 'Breathing and ease' },
    open: 'Not finished',
    done: (count: number) => `${s(count, 'side')} done`,
    skipped: (count: number) => `${count} skipped`,
    whyThen: 'Why it was so that day',
    where: 'Where it is kept',
    here: 'On this device, in this browser. It is yours alone.',
    count: (count: number) => s(count, 'entry', 'entries'),
    together: 'Also on the computer that runs Nutation. Both have the same.',
    onTheWay: (count: number) =>
      `Also on the computer that runs Nutation. ${s(count, 'entry is', 'entries are')} on the way there.`,
    away: (count: number) =>
      `The computer that runs Nutation cannot be reached now. ${s(count, 'entry waits', 'entries wait')} here, and nothing is lost.`,
    alone: 'There is no server: nothing leaves this device.',
    promised: 'The browser has promised to keep it.',
    notPromised: 'The browser may clear it when space is short. Save a copy from time to time.',
    notTaken: 'The server did not take these entries. They stay here.',
    unread: (count: number) => `${s(count, 'line')} of this diary cannot be read by this version. They stay here.`,
    conflict: 'The server has another entry with the same number.',
    score: (score: number) => `${score} of 10`,
  },

  figure: {
    shows: (what: string) => `A person shows it: ${what}`,
    steps: (what: string) => `Pictures of it, from the start on: ${what}`,
    title: 'Look at it',
    play: 'Play',
    pause: 'Pause',
    slow: 'Slowly',
    where: 'Where in the movement',
    turnLeft: 'Look from further left',
    turnRight: 'Look from further right',
    way: 'Which way of doing it',
    side: 'Which side works',
  },

  exercises: {
    title: 'Exercises',
    lead: 'All of the movements, in our own words.',
    kind: { 'warm-up': 'To warm up', mobility: 'To loosen', strength: 'To strengthen', aerobic: 'To keep moving' },
    unstated: 'not stated',
    steps: 'Step by step',
    start: 'Start position',
    breathing: 'Breathing',
    cautions: 'Take care',
    doses: 'What the articles say',
    disagree: 'Where the articles disagree',
    also: 'Also called',
    needs: 'You need',
    back: 'All exercises',
    unknown: 'This exercise is not known.',
    stated: { reps: 'Times', sets: 'Sets', hold: 'Hold, in seconds' },
  },

  help: {
    title: 'When to see someone',
    lead: 'If one of these is true, do not exercise. Get help.',
    pregnant: 'In pregnancy',
    E: { title: 'Now', text: 'Call the emergency number, or go to the emergency department.' },
    U: { title: 'Today or tomorrow', text: 'Call a doctor or a health helpline.' },
    R: { title: 'Soon', text: 'Make an appointment with a doctor or physiotherapist.' },
    country: 'Country',
  },

  me: {
    title: 'Me',
    plan: 'My plan',
    answers: 'My answers',
    again: 'Go through all questions again',
    againLead: 'Do this when something has changed.',
    sound: 'Voice and sounds',
    voice: 'Voice',
    sounds: 'Sounds',
    vibration: 'Vibration',
    noVoice: 'This device has no voice. Sounds and text lead you.',
    data: 'My diary',
    export: 'Save a copy of my diary',
    exportLead: 'One file, one entry on each line. You can keep it or take it elsewhere.',
    wipe: 'Delete everything on this device',
    wipeAsk: 'Really delete it all?',
    wipeText: (count: number) =>
      `${s(count, 'entry', 'entries')} will be gone from this device. We cannot bring them back. Save a copy first if you are not sure.`,
    wipeServer: 'What the computer that runs Nutation has already received stays there.',
    wipeYes: 'Delete it all',
    wipeNo: 'Keep it',
    about: 'About Nutation',
    version: (engine: string, catalogue: string) => `Engine ${engine}, catalogue ${catalogue}`,
    equipment: 'Things at hand',
    positions: 'Positions that do not work',
    country: 'Country',
  },
};
