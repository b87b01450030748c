import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../support/browser/find';
import { SCREENS } from '../support/browser/forms';
import { GZIP, weighScripts } from '../support/browser/weight';
import { startServer } from '../support/server-process';
import { median } from './load';
import { changed, noteRows, noteTouch } from './in-page';

const TIMES = 9;
const LINES = { weight: 250, list: 1_000, filter: 300 };

/** What somebody sees who opens the list of a large register, by the clock of the browser itself; and what it weighs. */
export async function inTheBrowser(dataDir: string, cookie: string, enterprises: number): Promise<void> {
  const program = findBrowser();
  if (!program) return console.log('\nIn the browser: left out, none is installed.');
  const server = await startServer({ DATA_DIR: dataDir });
  const browser = await launchBrowser(program);
  try {
    const context = await signedIn(browser, server.url, cookie);
    const page = await context.newPage();
    await page.addInitScript(noteRows);
    const opened: number[] = [];
    const chosen: number[] = [];
    const typed: number[] = [];
    for (let i = 0; i <= TIMES; i++) {
      opened.push(await openList(page));
      chosen.push(await chooseTownship(page, i));
      await openList(page);
      typed.push(await type(page, i));
    }
    const [door, today] = [await weigh(browser, server.url), await weigh(browser, server.url, cookie)];
    const of = (times: number[]): string => median(times.slice(1)).toFixed(0);
    console.log(`\n${enterprises} enterprises in the browser; medians of ${TIMES}, by its own clock\n`);
    console.log('| on the screen | measured | line |\n|---|---|---|');
    console.log(
      `| list opened, from the navigation to its first rows | ${of(opened)} ms | ≤ ${LINES.list} |`,
    );
    console.log(`| another township chosen, to its rows | ${of(chosen)} ms | ≤ ${LINES.filter} |`);
    console.log(`| a name typed, from the last key to its rows | ${of(typed)} ms | ≤ ${LINES.filter} |`);
    console.log(`| scripts until one can sign in, gzip | ${door} KB | ≤ ${LINES.weight} |`);
    console.log(`| scripts until the day’s work is there, gzip | ${today} KB | ≤ ${LINES.weight} |`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function signedIn(browser: Browser, url: string, cookie?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ ...SCREENS.desk, baseURL: url });
  const [name, value] = cookie?.split('=') ?? [];
  if (name)
    await context.addCookies([
      { name, value, url },
      { name: 'tidu_in', value: '1', url },
    ]);
  return context;
}

/** A page opened by its address, its files already kept by the browser. */
async function openList(page: Page): Promise<number> {
  await page.goto('about:blank');
  await page.goto('/enterprises');
  await page.waitForFunction(() => performance.getEntriesByName('rows').length > 0);
  return page.evaluate(() => performance.getEntriesByName('rows')[0].startTime);
}

async function chooseTownship(page: Page, i: number): Promise<number> {
  await page.getByRole('combobox', { name: '镇街' }).click();
  const options = page.locator('.ant-select-item-option');
  const option = options.nth(i % (await options.count()));
  await option.waitFor();
  await page.evaluate(noteTouch, 'click');
  await option.click();
  return changed(page);
}

async function type(page: Page, i: number): Promise<number> {
  const field = page.locator('.filter-text input, input.filter-text').first();
  await page.evaluate(noteTouch, 'input');
  await field.fill(['云涂', '山鸟科技', '禾芯', '松智'][i % 4]);
  return changed(page);
}

async function weigh(browser: Browser, url: string, cookie?: string): Promise<string> {
  const context = await signedIn(browser, url, cookie);
  await context.setExtraHTTPHeaders(GZIP);
  const page = await context.newPage();
  const scripts = weighScripts(page);
  await page.goto('/');
  await page.locator(cookie ? 'main h1' : 'input[autocomplete="current-password"]').waitFor();
  await page.waitForLoadState('networkidle');
  const { bytes } = await scripts();
  await context.close();
  return (bytes / 1000).toFixed(0);
}
