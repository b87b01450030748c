import { seedAccount, type TestApp } from '../support/app';
import { inBrowser } from '../support/browser/find';
import { FORMS, nameOf } from '../support/browser/forms';
import { startHouse } from '../support/browser/house';
import { PASSWORD, Seat } from '../support/browser/seat';
import { expectScreensRules } from '../support/browser/screens';

inBrowser('coming in', (browser) => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startHouse();
    await seedAccount(house, { roles: ['officer'], username: 'zhou', name: '周岚', password: PASSWORD });
  });
  afterAll(() => house.close());

  describe.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (_, form) => {
    let seat: Seat;
    beforeEach(async () => {
      seat = await Seat.take(browser(), house, form);
    });
    afterEach(() => seat.leave());

    it('shows the door, refuses a wrong password in plain words, and lets in', async () => {
      const { page } = seat;
      await seat.open('/');
      await expectScreensRules(seat, 'sign-in');
      seat.watch.allow(/answered 401: POST .*\/session$/);
      await seat.signIn('zhou', 'not-the-password');
      expect(await page.getByRole('alert').innerText()).toContain(
        seat.t('用户名或密码', 'username or password'),
      );
      await expectScreensRules(seat, 'sign-in-refused');
      await seat.signIn('zhou');
      await page.getByRole('heading', { name: seat.t('今日待办', 'Today') }).waitFor();
    });

    it('changes the language without losing the place, and for the next time too', async () => {
      const { page } = seat;
      await seat.open('/password');
      await seat.signIn('zhou');
      if (seat.phone) await page.getByRole('button', { name: seat.t('更多', 'More') }).click();
      await page.getByRole('button', { name: seat.t('English', '中文'), exact: true }).click();
      const heading = page.getByRole('heading', { name: seat.t('Change your password', '修改密码') });
      await heading.waitFor();
      await page.reload();
      await heading.waitFor();
    });

    it('goes anywhere by Ctrl+K', async () => {
      const { page } = seat;
      await seat.signIn('zhou');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill(seat.t('走访', 'visit'));
      await page.getByRole('option').first().waitFor();
      await expectScreensRules(seat, 'palette');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/visits/new');
    });
  });
});
