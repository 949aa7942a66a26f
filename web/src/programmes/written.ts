import { useOf, type Catalogue, type Exercise, type Programme, type Rung, type Use } from '../engine/catalogue';

/** One line of an article's programme; aerobic uses have no dose. */
export interface Line {
  readonly exercise: Exercise;
  readonly use: Use;
  readonly from: Rung | undefined;
  readonly to: Rung | undefined;
}

/** A programme as its article has it. */
export function written(catalogue: Catalogue, programme: Programme): Line[] {
  return programme.items.flatMap((item) => {
    const [id = '', useId = ''] = item.use.split('/');
    const exercise = catalogue.exercises.find((each) => each.id === id);
    const use = useOf(catalogue, id, useId);
    if (exercise === undefined || use === undefined) return [];
    return [{ exercise, use, from: use.rungs[item.from - 1], to: use.rungs[item.to - 1] }];
  });
}
