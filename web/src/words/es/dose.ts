import type { Side } from '../../engine/session';
import { sameOnBothSides, type Amount, type Dosed } from '../dosed';
import { s } from './plural';

const side: Record<Side, string> = { left: 'izquierdo', right: 'derecho', both: 'ambos lados' };
const onSide: Record<Side, string> = {
  left: ' en el lado izquierdo',
  right: ' en el lado derecho',
  both: ' en ambos lados',
};

function shortDose({ hold, reps, sets }: Amount): string {
  const times = sets > 1 ? `${sets}\u00a0×\u00a0${reps}` : `${reps}`;
  return hold > 0 ? `${times}\u00a0×\u00a0${hold}\u00a0s` : `${times} ${sets === 1 && reps === 1 ? 'vez' : 'veces'}`;
}

function longDose({ hold, reps, sets }: Amount, where: string): string {
  const held = hold > 0 ? `, manteniendo ${s(hold, 'segundo')}` : '';
  return `${sets > 1 ? `${s(sets, 'serie')} de ` : ''}${s(reps, 'vez', 'veces')}${where}${held}`;
}

/** How often, how long. */
export const dose = {
  /** `8 × 2 s por lado` */
  short: (item: Dosed) =>
    sameOnBothSides(item)
      ? `${shortDose(item)}${item.count === 'per-side' ? ' por lado' : ''}`
      : item.doses.map((each) => `${side[each.side]} ${shortDose(each)}`).join(', '),
  long: (item: Dosed) =>
    sameOnBothSides(item)
      ? longDose(item, item.count === 'per-side' ? ' en cada lado' : '')
      : item.doses.map((each) => longDose(each, onSide[each.side])).join('; '),
  one: shortDose,
  /** A dose that an article gives from one to another. */
  range: (from: Amount, to: Amount) => {
    const [least, most] = [shortDose(from), shortDose(to)];
    return least === most ? least : `de ${least} a ${most}`;
  },
  inTurn: (one: string, other: string) => `Por turnos: ${one}, ${other}`,
  firstThen: (one: string, other: string) => `Primero ${one}, después ${other}`,
};
