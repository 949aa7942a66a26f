import { expect, test } from '../test.ts';
import { speakPseudo } from '../pseudo.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

/** Long words from right to left, on the narrowest phone: nothing sticks out, and nothing runs into another thing. */
test('pages hold longer texts that read from right to left', async ({ page }) => {
  await openToday(page);
  await speakPseudo(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const each of ['', 'progress', 'exercises', 'exercises/figure-4', 'programmes', 'help', 'me', 'questions']) {
    await page.goto(`./#/${each}`);
    await page.reload();
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    const out = await page.evaluate(() => {
      const root = document.documentElement;
      const clipped = [
        ...document.querySelectorAll<HTMLElement>('main p, main li, main button, main a, main h2, main h3'),
      ]
        .filter(
          (one) =>
            !one.classList.contains('unseen') &&
            one.scrollWidth > one.clientWidth + 1 &&
            getComputedStyle(one).display !== 'inline',
        )
        .map((one) => one.outerHTML.slice(0, 160));
      return { by: root.scrollWidth - root.clientWidth, clipped };
    });
    expect(out, each).toEqual({ by: 0, clipped: [] });
  }
});
