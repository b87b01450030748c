import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { SCREENS, type Form, type Language } from './forms';
import { watch, type Watch } from './watch';

/** Whoever signs in during a test does so with this. */
export const PASSWORD = 'lake-and-tower-7';

/** What a page asks for next, it asks for within this time. */
const CALM_MS = 40;
const LOOKS = 250;

/** The server that a seat looks at. */
export interface House {
  readonly url: string;
  readonly app: NestFastifyApplication;
}

/** Somebody in front of a screen: a context of its own, one page, and an eye on what goes wrong behind it. */
export class Seat {
  private constructor(
    readonly form: Form,
    readonly house: House,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly watch: Watch,
  ) {}

  static async take(browser: Browser, house: House, form: Form, more?: BrowserContextOptions): Promise<Seat> {
    const context = await browser.newContext({ ...SCREENS[form.size], ...more, baseURL: house.url });
    await context.addInitScript(chooseLanguage, form.language);
    context.setDefaultTimeout(10_000);
    return new Seat(form, house, context, await context.newPage(), watch(context, house.url));
  }

  get phone(): boolean {
    return this.form.size === 'phone';
  }

  /** In the language of the seat. */
  t(zh: string, en: string): string {
    return this.form.language === 'zh' ? zh : en;
  }

  /** Opens an address as if it had been typed. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Through the real form, from wherever one is. */
  async signIn(username: string, password = PASSWORD): Promise<void> {
    if (this.page.url() === 'about:blank') await this.page.goto('/');
    await this.page.getByLabel(this.t('用户名', 'Username')).fill(username);
    await this.page.getByLabel(this.t('密码', 'Password'), { exact: true }).fill(password);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  /** Until the page's heading is there and nothing on it is waiting any more. */
  async settled(): Promise<void> {
    // Each frame; a locator looks again after half a second only, which is longer than a page takes.
    await this.page.waitForFunction(() => document.querySelector('main h1'));
    for (let calm = 0, looks = 0; calm < 2; calm = (await this.isCalm()) ? calm + 1 : 0) {
      if (++looks > LOOKS) throw new Error(`${this.page.url()} does not come to rest`);
      await this.page.waitForTimeout(CALM_MS);
    }
  }

  private async isCalm(): Promise<boolean> {
    if (this.watch.pending.size > 0) return false;
    return this.page.evaluate(() => !document.querySelector('.bone, [aria-busy="true"], .ant-btn-loading'));
  }

  /** Nothing went wrong that the test did not foresee; call it last. */
  async leave(): Promise<void> {
    await this.context.close();
    expect(this.watch.trouble).toEqual([]);
  }
}

function chooseLanguage(language: Language): void {
  if (location.origin !== 'null' && !localStorage.getItem('tidu.language'))
    localStorage.setItem('tidu.language', language);
}
