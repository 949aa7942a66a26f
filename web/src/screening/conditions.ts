import type { Catalogue } from '../engine/catalogue';

/** The one question for both columns of the matrix: the week decides which holds. */
export const pregnancy = 'pregnancy';

/** The conditions that are asked, pregnancy once. */
export function conditionsAsked(catalogue: Catalogue): string[] {
  const others = catalogue.conditions.map((each) => each.id).filter((id) => !id.startsWith(pregnancy));
  return [pregnancy, ...others];
}
