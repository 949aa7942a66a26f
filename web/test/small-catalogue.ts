import type { Catalogue, RedFlag } from '../src/engine/catalogue';

const item = (id: string, level: RedFlag['level'], pregnant = false): RedFlag => ({
  id,
  group: 'all',
  level,
  check: level === 'E',
  pregnant,
});

/** As few questions as there can be, one of each level. */
export const smallCatalogue: Catalogue = {
  version: 'small',
  reviewedBy: null,
  sources: [],
  programmes: [],
  rules: [],
  items: [
    item('numb', 'E'),
    item('fever', 'U'),
    item('surgery', 'R'),
    item('smoking', 'C'),
    item('bleeding', 'E', true),
  ],
  conditions: [{ id: 'pregnancy-to-week-12' }, { id: 'pregnancy-from-week-13' }, { id: 'knee' }],
  exercises: [],
  emergency: [
    { country: 'GB', emergency: '999', advice: '111' },
    { country: 'DE', emergency: '112', advice: '116117' },
    { country: '*', emergency: '112', advice: null },
  ],
};
