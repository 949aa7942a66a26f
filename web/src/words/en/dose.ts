import type { Side } from '../../engine/session';
import { sameOnBothSides, type Amount, type Dosed } from '../dosed';
import { s } from './plural';

const side: Record<Side, string> = { left: 'left', right: 'right', both: 'both' };

function shortDose({ hold, reps, sets }: Amount): string {
  const times = sets > 1 ? `${sets}\u00a0×\u00a0${reps}` : `${reps}`;
  return hold > 0 ? `${times}\u00a0×\u00a0${hold}\u00a0s` : `${times} times`;
}

function longDose({ hold, reps, sets }: Amount, where: string): string {
  const held = hold > 0 ? `, held for ${s(hold, 'second')}` : '';
  return `${sets > 1 ? `${s(sets, 'set')} of ` : ''}${s(reps, 'time')}${where}${held}`;
}

/** How often, how long. */
export const dose = {
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
  /** A dose that an article gives from one to another. */
  range: (from: Amount, to: Amount) => {
    const [least, most] = [shortDose(from), shortDose(to)];
    return least === most ? least : `${least} to ${most}`;
  },
  inTurn: (one: string, other: string) => `In turn: ${one}, ${other}`,
  firstThen: (one: string, other: string) => `First ${one}, then ${other}`,
};
