import type { Page } from 'playwright-core';

/** Runs in the page from its beginning: marks the moment in which the first row is drawn. */
export function noteRows(): void {
  const look = (): void => {
    if (document.querySelector('.list tbody tr')) performance.mark('rows');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: at the next event of this kind a clock starts, and stops once other rows stand there. */
export function noteTouch(event: string): void {
  performance.clearMarks();
  performance.clearMeasures();
  const rows = (): string => document.querySelector('.list tbody')?.textContent ?? '';
  const before = rows();
  const look = (): void => {
    if (rows() !== before && !document.querySelector('.list[aria-busy="true"]'))
      performance.measure('change', 'touched');
    else requestAnimationFrame(look);
  };
  const began = (): void => {
    performance.mark('touched');
    requestAnimationFrame(look);
  };
  window.addEventListener(event, began, { capture: true, once: true });
}

/** How long it took, in ms. */
export async function changed(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('change').length > 0);
  return page.evaluate(() => performance.getEntriesByName('change')[0].duration);
}
