import { seedAccount, type TestApp } from '../support/app';
import { countOf, endSessions } from '../support/browser/evidence';
import { inBrowser } from '../support/browser/find';
import { FORMS, nameOf } from '../support/browser/forms';
import { startHouse } from '../support/browser/house';
import { expectScreensRules } from '../support/browser/screens';
import { PASSWORD, Seat } from '../support/browser/seat';

inBrowser('what is typed belongs to who typed it', (browser) => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startHouse();
    for (const [username, name] of [
      ['zhou', '周岚'],
      ['shen', '沈宁'],
    ])
      await seedAccount(house, { roles: ['officer'], username, name, password: PASSWORD });
  });
  afterAll(() => house.close());

  describe.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (name, form) => {
    let seat: Seat;
    const reason = `整理${name}用工缺口`;
    const reasonField = () => seat.page.getByLabel(seat.t('要做什么', 'What to do'));
    const save = () =>
      seat.page.getByRole('button', { name: seat.t('保存提醒', 'Save'), exact: true }).click();
    const made = () => countOf(house, 'reminder WHERE reason = :reason', { reason });

    beforeEach(async () => {
      seat = await Seat.take(browser(), house, form);
      await seat.signIn('zhou');
    });
    afterEach(() => seat.leave());

    it('goes on after the session ended in the middle of a form', async () => {
      const { page } = seat;
      await seat.open('/reminders/new');
      await reasonField().fill(reason);
      await endSessions(house);
      seat.watch.allow(/answered 401/);
      await save();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(seat.t('登录已失效', 'Your session has ended')).waitFor();
      await expectScreensRules(seat, 'session-ended');
      await dialog.getByLabel(seat.t('密码', 'Password'), { exact: true }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/reminders?**');
      await page.getByText(reason).waitFor();
      expect(await made()).toBe(1);
    });

    it('survives a reload, and nobody else finds it', async () => {
      const { page } = seat;
      await seat.open('/reminders/new');
      await reasonField().fill('只有我知道');
      await page.reload();
      await seat.settled();
      expect(await reasonField().inputValue()).toBe('只有我知道');
      if (seat.phone) await page.getByRole('button', { name: seat.t('更多', 'More') }).click();
      await page.getByRole('button', { name: seat.t('退出登录', 'Sign out') }).click();
      await page.getByLabel(seat.t('用户名', 'Username')).waitFor();
      await seat.signIn('shen');
      await seat.open('/reminders/new');
      expect(await reasonField().inputValue()).toBe('');
    });

    it('is not sent in the name of somebody else who signs in at the gate', async () => {
      const { page } = seat;
      await seat.open('/reminders/new');
      await reasonField().fill('不该由别人发出');
      await endSessions(house);
      seat.watch.allow(/answered 401/);
      await save();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(seat.t('用户名', 'Username')).fill('shen');
      await dialog.getByLabel(seat.t('密码', 'Password'), { exact: true }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: seat.t('今日待办', 'Today') }).waitFor();
      await seat.open('/reminders/new');
      expect(await reasonField().inputValue()).toBe('');
      expect(await countOf(house, "reminder WHERE reason = '不该由别人发出'")).toBe(0);
    });
  });
});
