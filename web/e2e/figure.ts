import { expect, type Page } from '@playwright/test';

/** Waits until every picture of the page is there. */
export async function drawn(page: Page) {
  await expect(page.locator('.thumbnail svg:not(:has(path)), .stills svg:not(:has(path))')).toHaveCount(0);
}

/** A mark of what the page's canvas shows: the same for the same picture. 0 where it shows nothing. */
export function shown(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let mark = 0;
    for (const [at, value] of data.entries()) mark = (mark + value * (1 + (at % 9973))) % 4_294_967_291;
    return mark;
  });
}
