import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { Reads } from '../../../src/platform/database/reads';
import { projectRoot } from '../../../src/platform/settings';
import { nameOf } from './forms';
import { newerCss } from './newer-css';
import { pageFaults } from './page-faults';
import type { Seat } from './seat';
import { writtenIn } from './written';

const PICTURES = join(projectRoot(), 'test-results/screens');
/** What happens to lie half under a bar that stays can be scrolled out from under it. */
const UNDER_A_BAR = /partially obscured/;
/** WCAG 2.2 A and AA, and axe's advice besides; a list that floats above the page lies in none of its regions. */
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
};

/**
 * The rules that hold on every page: no violation of WCAG 2.2 AA, nothing cut off, no sideways scrolling, no raw codes,
 * nothing untranslated but what people wrote or have `typed`, one heading, a title. Leaves a picture in test-results/screens to look at.
 */
export async function expectScreensRules(seat: Seat, name: string, typed = ''): Promise<void> {
  const { page, form } = seat;
  const known = `${await writtenIn(seat.house.app.get(Reads))}\n${typed}`;
  await page.evaluate(atRest);
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}-${nameOf(form)}.png`), fullPage: true });
  const looks = await page.evaluate(pageFaults, { language: form.language, known });
  const newer = newerCss(await page.evaluate(styles));
  // Legacy mode: no frames here, and no second page for the result.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(RULES).analyze();
  const barriers = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary }) => !UNDER_A_BAR.test(failureSummary ?? ''))
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  expect({ name, faults: [...looks, ...newer, ...barriers] }).toEqual({ name, faults: [] });
}

/** Half-open dialogs have half their contrast. */
async function atRest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** What antd writes while it runs. */
function styles(): string {
  return Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent).join('\n');
}
