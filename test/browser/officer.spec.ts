import { fictionalCode } from '../../src/enterprises/register/credit-code.rules';
import { Reads } from '../../src/platform/database/reads';
import { countOf } from '../support/browser/evidence';
import { inBrowser } from '../support/browser/find';
import { FORMS, nameOf } from '../support/browser/forms';
import { expectScreensRules } from '../support/browser/screens';
import { Seat } from '../support/browser/seat';
import { TUNIAO, Township, YUANSHAN, openTownship } from '../support/browser/township';
import { VisitForm } from '../support/browser/visit-form';

inBrowser('an officer’s day', (browser) => {
  describe.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (_, form) => {
    let at: Township;
    let seat: Seat;
    let visit: VisitForm;
    const heading = (zh: string, en: string) =>
      seat.page.getByRole('heading', { level: 1, name: seat.t(zh, en), exact: true });
    const row = (reason: string) => seat.page.getByRole('listitem').filter({ hasText: reason });
    const go = async (zh: string, en: string): Promise<void> => {
      const { page, t } = seat;
      const link = page.getByRole('link', { name: t.call(seat, zh, en) });
      if (seat.phone && !(await link.first().isVisible()))
        await page.getByRole('button', { name: seat.t('更多', 'More'), exact: true }).click();
      await link.first().click();
      await heading(zh, en).waitFor();
      await seat.settled();
    };

    beforeAll(async () => {
      at = await openTownship();
      seat = await Seat.take(browser(), at.house, form);
      visit = new VisitForm(seat);
    });
    afterAll(async () => {
      try {
        await seat?.leave();
      } finally {
        await at?.house.close();
      }
    });

    it('begins with what is due', async () => {
      await seat.signIn('zhou');
      await heading('今日待办', 'Today').waitFor();
      await row('送政策汇编').getByText(seat.t('逾期 2 个工作日', '2 working days late')).first().waitFor();
      await row('回访贷款进展').getByText(seat.t('今天', 'Today')).first().waitFor();
      await expectScreensRules(seat, 'day-1-today');
    });

    it('finds an enterprise by its initials, without the mouse', async () => {
      const { page } = seat;
      if (seat.phone) await page.getByRole('button', { name: seat.t('搜索', 'Search') }).click();
      else await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('tnkj');
      await page.getByRole('option', { name: TUNIAO }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: TUNIAO }).waitFor();
      await seat.settled();
      await expectScreensRules(seat, 'day-2-dossier');
    });

    it('keeps a promise by a visit, and promises the next', async () => {
      const { page } = seat;
      await go('今日待办', 'Today');
      await row('回访贷款进展')
        .getByRole('link', { name: seat.t('记走访', 'Log a visit') })
        .click();
      await page.getByRole('checkbox', { name: '回访贷款进展', exact: false }).waitFor();
      await seat.settled();
      expect(await page.getByRole('checkbox', { name: '回访贷款进展', exact: false }).isChecked()).toBe(true);
      await visit.summary.fill('贷款已经到账');
      await visit.chip(seat.t('一周后', 'In a week'));
      await expectScreensRules(seat, 'day-3-visit', '贷款已经到账');
      await visit.save();
      await visit.saved();
      await page.getByText(seat.t('3月17日', '17 Mar')).first().waitFor();
      await expectScreensRules(seat, 'day-3-saved');
      const kept = await at.house.app
        .get(Reads)
        .get<{ status: string; summary: string }>(
          "SELECT r.status, v.summary FROM reminder r JOIN visit v ON v.id = r.keptBy WHERE r.reason = '回访贷款进展'",
        );
      expect(kept).toEqual({ status: 'done', summary: '贷款已经到账' });
    });

    it('logs a visit to an enterprise of which nobody knows more than the name', async () => {
      await visit.open();
      await visit.choose('新芽机器人', '新芽机器人');
      await visit.summary.fill('刚搬来，了解办公场地');
      await visit.save();
      await visit.saved();
      expect(await countOf(at.house, "enterprise WHERE name = '新芽机器人' AND status = 'prospect'")).toBe(1);
      expect(await countOf(at.house, "visit WHERE summary = '刚搬来，了解办公场地'")).toBe(1);
    });

    it('works off the inbox, and takes back a slip', async () => {
      const { page } = seat;
      await go('待办提醒', 'Reminders');
      await expectScreensRules(seat, 'day-5-inbox');
      await row('送政策汇编')
        .getByRole('button', { name: seat.t('办结', 'Done') })
        .click();
      const toast = page.locator('.toast').filter({ hasText: '送政策汇编' });
      await toast.getByRole('button', { name: seat.t('撤销', 'Undo') }).click();
      await page.getByText(seat.t('已撤销', 'Undone')).waitFor();
      await row('送政策汇编')
        .getByRole('button', { name: seat.t('稍后提醒', 'Snooze') })
        .click();
      await page
        .getByRole('dialog')
        .getByRole('button')
        .filter({ hasText: seat.t('3月13日', '13 Mar') })
        .first()
        .click();
      await page
        .getByRole('navigation', { name: seat.t('提醒分类', 'Kinds of reminders') })
        .getByRole('link', { name: seat.t('稍后提醒', 'Snoozed') })
        .click();
      await row('送政策汇编').waitFor();
      await seat.settled();
      await expectScreensRules(seat, 'day-5-snoozed');
      expect(
        await countOf(at.house, "reminder WHERE reason = '送政策汇编' AND snoozedUntil IS NOT NULL"),
      ).toBe(1);
    });

    it('looks through the register', async () => {
      const { page } = seat;
      await go('企业', 'Enterprises');
      await page.getByRole('link', { name: YUANSHAN }).waitFor();
      await page
        .getByPlaceholder(seat.t('名称、信用代码或拼音首字母', 'Name, credit code or pinyin initials'))
        .fill('远山');
      await page.getByRole('link', { name: TUNIAO }).waitFor({ state: 'detached' });
      expect(page.url()).toContain('q=');
      await page.getByRole('link', { name: YUANSHAN }).click();
      await page.getByRole('heading', { level: 1, name: YUANSHAN }).waitFor();
    });

    it('adds an enterprise, whose code is checked while one types', async () => {
      const { page } = seat;
      const right = fictionalCode(7);
      await seat.open('/enterprises/new');
      await page.getByLabel(seat.t('企业名称', 'Name')).fill('西湖青禾数字科技有限公司');
      await page
        .getByLabel(seat.t('统一社会信用代码', 'Credit code'))
        .fill(right.slice(0, -1) + (right.endsWith('A') ? 'B' : 'A'));
      await page.getByRole('status').locator('.mark-warn').first().waitFor();
      await expectScreensRules(seat, 'day-7-code', right);
      await page.getByLabel(seat.t('统一社会信用代码', 'Credit code')).fill(right);
      await page.getByText(seat.t('校验通过', 'It passes its check')).waitFor();
      await page.getByRole('button', { name: seat.t('新增', 'Add'), exact: true }).click();
      await page.getByRole('heading', { level: 1, name: '西湖青禾数字科技有限公司' }).waitFor();
      expect(await countOf(at.house, 'enterprise WHERE code = :right', { right })).toBe(1);
    });

    it('shows a number that was masked, and keeps it on record', async () => {
      const { page } = seat;
      await seat.open(`/enterprises/${at.tuniao}?tab=contacts`);
      expect(await page.getByText('10012345678').count()).toBe(0);
      await page
        .getByRole('button', {
          name: seat.t('显示费小雨的完整号码和邮箱', 'Show phone and e-mail of 费小雨'),
        })
        .click();
      await page.getByRole('link', { name: '10012345678' }).waitFor();
      await expectScreensRules(seat, 'day-8-contact');
      expect(await countOf(at.house, "audit_entry WHERE act = 'contact.reveal'")).toBe(1);
    });

    it('puts an enterprise on one page, with what was done today', async () => {
      const { page } = seat;
      await seat.open(`/enterprises/${at.tuniao}/print`);
      await page.getByText('贷款已经到账').first().waitFor();
      await expectScreensRules(seat, 'day-9-one-pager');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    });

    it('sees the month in figures, each with its rows', async () => {
      const { page } = seat;
      await seat.open('/visits/record');
      // Two on the first of the month, two today.
      await page
        .getByRole('link', { name: seat.t('4 次', '4 visits') })
        .first()
        .click();
      await heading('走访记录', 'Visits').waitFor();
      await page.getByText(seat.t('共 4 条', '4 in all')).waitFor();
    });
  });
});
