import type { Locator } from 'playwright-core';
import type { Seat } from './seat';

/** The form in which a visit is logged, as a hand finds it. */
export class VisitForm {
  constructor(private readonly seat: Seat) {}

  async open(): Promise<void> {
    const { page } = this.seat;
    const name = this.seat.t('记走访', 'Log a visit');
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }

  get summary(): Locator {
    return this.seat.page.getByLabel(this.seat.t('走访摘要', 'Summary'));
  }

  /** By a part of its name, its code or its pinyin; `option` is what the list must offer then. */
  async choose(typed: string, option: string): Promise<void> {
    const { page, t } = this.seat;
    await page.getByRole('combobox', { name: t.call(this.seat, '走访企业', 'Enterprises') }).fill(typed);
    await page.getByRole('option').filter({ hasText: option }).click();
  }

  async chip(name: string): Promise<void> {
    // The radio itself is drawn over by its face.
    await this.seat.page.locator('label.chip').filter({ hasText: name }).click();
  }

  async save(): Promise<void> {
    const { page, phone, t } = this.seat;
    if (phone)
      await page.getByRole('button', { name: t.call(this.seat, '保存', 'Save'), exact: true }).click();
    else await page.keyboard.press('Control+Enter');
  }

  async saved(): Promise<void> {
    const name = this.seat.t('已保存', 'Saved');
    await this.seat.page.getByRole('heading', { name, exact: false }).waitFor();
  }
}
