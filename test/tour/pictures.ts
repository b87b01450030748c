import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startDemo } from '../../scripts/demo/start';
import { readEnv } from '../../src/platform/env';
import { projectRoot } from '../../src/platform/settings';
import { findBrowser, launchBrowser } from '../support/browser/find';
import { Language, SCREENS, Size } from '../support/browser/forms';

const FOLDER = join(projectRoot(), 'docs/tour');
const PASSWORD = 'lake-and-tower-7';
const FIRMS = 400;
const CALM_MS = 1_000;

interface Picture {
  name: string;
  who: string;
  size: Size;
  path: string | ((page: Page) => Promise<void>);
}

/** The dossier of the first firm that somebody is to see. */
const dossier = async (page: Page): Promise<void> => {
  await page.goto('/reminders');
  await page.locator('main a[href^="/enterprises/"]').first().click();
};

const PICTURES: readonly Picture[] = [
  { name: 'today', who: 'officer', size: 'desk', path: '/' },
  { name: 'log-visit', who: 'officer', size: 'phone', path: '/visits/new' },
  { name: 'dossier', who: 'officer', size: 'desk', path: dossier },
  { name: 'inbox', who: 'officer', size: 'phone', path: '/reminders' },
  { name: 'enterprises', who: 'manager', size: 'desk', path: '/enterprises' },
  { name: 'audit', who: 'auditor', size: 'desk', path: '/audit?subject=enterprise' },
];

/** Takes the README's pictures afresh, in both languages, from the demo district on its opening morning. */
async function main(): Promise<void> {
  const program = findBrowser();
  if (!program) throw new Error('A Chromium on the PATH is needed.');
  const dataDir = mkdtempSync(join(tmpdir(), 'tidu-tour-'));
  const env = readEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
  const app = await startDemo({ env, password: PASSWORD, size: FIRMS });
  await app.listen(0, env.host);
  const url = await app.getUrl();
  const browser = await launchBrowser(program);
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const language of ['zh', 'en'] as const)
      for (const picture of PICTURES) await take(browser, url, picture, language);
  } finally {
    await browser.close();
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function take(browser: Browser, url: string, picture: Picture, language: Language): Promise<void> {
  const { name, who, size, path } = picture;
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const context = await browser.newContext({ ...SCREENS[size], locale, baseURL: url });
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate((chosen) => localStorage.setItem('tidu.language', chosen), language);
  await page.request.post('/api/v1/session', { data: { username: who, password: PASSWORD } });
  // What the client itself notes once somebody has signed in.
  await page.evaluate(() => void (document.cookie = 'tidu_in=1; path=/; samesite=lax'));
  if (typeof path === 'string') await page.goto(path);
  else await path(page);
  await page.waitForTimeout(CALM_MS);
  await page.screenshot({ path: join(FOLDER, `${name}-${language}.png`) });
  await context.close();
}

void main();
