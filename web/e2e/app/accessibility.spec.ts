import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../test.ts';
import { tours } from '../tours.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.setTimeout(120_000);

    for (const [name, tour] of Object.entries(tours)) {
      test(`finds nothing on any screen: ${name}`, async ({ page }) => {
        await page.goto('./');
        for await (const screen of tour(page)) {
          const { violations } = await new AxeBuilder({ page }).analyze();
          const told = violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`);
          expect(told, screen.name).toEqual([]);
        }
      });
    }
  });
}
