import { countOf, endSessions } from '../support/browser/evidence';
import { inBrowser } from '../support/browser/find';
import { FORMS, nameOf } from '../support/browser/forms';
import { expectScreensRules } from '../support/browser/screens';
import { PASSWORD, Seat } from '../support/browser/seat';
import { TUNIAO, Township, openTownship } from '../support/browser/township';
import { VisitForm } from '../support/browser/visit-form';

inBrowser('a visit on its way', (browser) => {
  let at: Township;
  beforeAll(async () => {
    at = await openTownship();
  });
  afterAll(() => at?.house.close());

  describe.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (name, form) => {
    let seat: Seat;
    let visit: VisitForm;
    const logged = (summary: string) => countOf(at.house, 'visit WHERE summary = :summary', { summary });
    beforeEach(async () => {
      seat = await Seat.take(browser(), at.house, form);
      visit = new VisitForm(seat);
      await seat.signIn('zhou');
    });
    afterEach(() => seat.leave());

    it('waits where there is no line, and arrives once', async () => {
      const { page, context } = seat;
      const summary = `地下车库里记的（${name}）`;
      await visit.open();
      await visit.choose('涂鸟', TUNIAO);
      seat.watch.allow(/failed: .*ERR_INTERNET_DISCONNECTED/);
      await context.setOffline(true);
      await visit.summary.fill(summary);
      await visit.save();
      await page
        .getByText(seat.t('已保存在本机，等待联网', 'Saved on this device, waiting for a line'))
        .waitFor();
      await expectScreensRules(seat, 'visit-offline', summary);
      expect(await logged(summary)).toBe(0);
      await context.setOffline(false);
      await visit.saved();
      await seat.settled();
      expect(await logged(summary)).toBe(1);
    });

    it('is one, however often and in however many tabs one saves', async () => {
      const { page, context } = seat;
      const summary = `两个标签页（${name}）`;
      await visit.open();
      await visit.choose('涂鸟', TUNIAO);
      await visit.summary.fill(summary);
      await page.waitForURL('**draft=**');
      const other = await context.newPage();
      await other.goto(page.url());
      await other.getByLabel(seat.t('走访摘要', 'Summary')).waitFor();
      expect(await other.getByLabel(seat.t('走访摘要', 'Summary')).inputValue()).toBe(summary);
      await page.getByText(seat.t('正在另一个标签页中编辑', 'being written in another tab')).waitFor();
      await other.getByRole('button', { name: seat.t('保存', 'Save'), exact: true }).dblclick();
      await other.getByRole('heading', { name: seat.t('已保存', 'Saved') }).waitFor();
      await visit.saved();
      expect(await logged(summary)).toBe(1);
      await other.close();
    });

    it('goes on where the session ended in the middle', async () => {
      const { page } = seat;
      const summary = `登录失效（${name}）`;
      await visit.open();
      await visit.choose('涂鸟', TUNIAO);
      await visit.summary.fill(summary);
      await endSessions(at.house);
      seat.watch.allow(/answered 401/);
      await visit.save();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(seat.t('密码', 'Password'), { exact: true }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await visit.saved();
      expect(await logged(summary)).toBe(1);
    });

    it('is nobody else’s to see', async () => {
      const { page } = seat;
      await visit.open();
      await visit.choose('涂鸟', TUNIAO);
      await visit.summary.fill('还没写完');
      await page.waitForURL('**draft=**');
      const unfinished = page.url();
      if (seat.phone) await page.getByRole('button', { name: seat.t('更多', 'More'), exact: true }).click();
      await page.getByRole('button', { name: seat.t('退出登录', 'Sign out') }).click();
      await page.getByLabel(seat.t('用户名', 'Username')).waitFor();
      await seat.signIn('shen');
      await visit.open();
      await seat.settled();
      expect(await page.getByText('还没写完').count()).toBe(0);
      await seat.open(unfinished);
      expect(await page.getByText('还没写完').count()).toBe(0);
      expect(await logged('还没写完')).toBe(0);
    });
  });
});
