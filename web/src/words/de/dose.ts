import type { Side } from '../../engine/session';
import { sameOnBothSides, type Amount, type Dosed } from '../dosed';
import { s } from './plural';

const side: Record<Side, string> = { left: 'links', right: 'rechts', both: 'beide' };
const onSide: Record<Side, string> = {
  left: ' auf der linken Seite',
  right: ' auf der rechten Seite',
  both: ' auf beiden Seiten',
};

function shortDose({ hold, reps, sets }: Amount): string {
  const times = sets > 1 ? `${sets}\u00a0×\u00a0${reps}` : `${reps}`;
  return hold > 0 ? `${times}\u00a0×\u00a0${hold}\u00a0s` : `${times}-mal`;
}

function longDose({ hold, reps, sets }: Amount, where: string): string {
  const held = hold > 0 ? `, jedes Mal ${s(hold, 'Sekunde', 'Sekunden')} halten` : '';
  return `${sets > 1 ? `${s(sets, 'Durchgang', 'Durchgänge')}, je ` : ''}${reps}-mal${where}${held}`;
}

/** How often, how long. */
export const dose = {
  /** `8 × 2 s je Seite` */
  short: (item: Dosed) =>
    sameOnBothSides(item)
      ? `${shortDose(item)}${item.count === 'per-side' ? ' je Seite' : ''}`
      : item.doses.map((each) => `${side[each.side]} ${shortDose(each)}`).join(', '),
  long: (item: Dosed) =>
    sameOnBothSides(item)
      ? longDose(item, item.count === 'per-side' ? ' auf jeder Seite' : '')
      : item.doses.map((each) => longDose(each, onSide[each.side])).join('; '),
  one: shortDose,
  /** A dose that an article gives from one to another. */
  range: (from: Amount, to: Amount) => {
    const [least, most] = [shortDose(from), shortDose(to)];
    return least === most ? least : `${least} bis ${most}`;
  },
  inTurn: (one: string, other: string) => `Im Wechsel: ${one}, ${other}`,
  firstThen: (one: string, other: string) => `Zuerst ${one}, dann ${other}`,
};
