import { SetupService } from '../../src/accounts/setup/setup.service';
import { JobRunner } from '../../src/platform/jobs/job.runner';
import { Transactor } from '../../src/platform/database/transactor';
import type { TestApp } from '../support/app';
import { countOf } from '../support/browser/evidence';
import { inBrowser } from '../support/browser/find';
import { FORMS, nameOf } from '../support/browser/forms';
import { startHouse } from '../support/browser/house';
import { expectScreensRules } from '../support/browser/screens';
import { PASSWORD, Seat } from '../support/browser/seat';

inBrowser('an administrator’s first day', (browser) => {
  describe.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (_, form) => {
    let house: TestApp;
    let seat: Seat;
    const field = (zh: string, en: string) => seat.page.getByLabel(seat.t(zh, en), { exact: true });
    const press = (zh: string, en: string) =>
      seat.page
        .getByRole('button', { name: seat.t(zh, en), exact: true })
        .last()
        .click();

    beforeAll(async () => {
      house = await startHouse();
      seat = await Seat.take(browser(), house, form);
    });
    afterAll(async () => {
      try {
        await seat?.leave();
      } finally {
        await house?.close();
      }
    });

    it('begins with the link that the server printed', async () => {
      const { page } = seat;
      const link = String(await house.app.get(SetupService).issueSetupLink());
      await seat.open(`/setup#${link.split('#')[1]}`);
      expect(page.url()).not.toContain('#');
      await expectScreensRules(seat, 'admin-1-setup', 'zhoulan');
      await field('用户名', 'Username').fill('huang');
      await field('姓名', 'Name').fill('黄主任');
      await field('密码', 'Password').fill(PASSWORD);
      await press('创建并登录', 'Make it and sign in');
      await page.waitForURL('**/welcome');
      await seat.settled();
      await expectScreensRules(seat, 'admin-1-welcome');
    });

    it('sets up a unit', async () => {
      const { page } = seat;
      await seat.open('/units');
      await press('新增单位', 'Add a unit');
      await field('中文名称', 'Chinese name').fill('企业服务科');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: seat.t('新增单位', 'Add a unit') })
        .click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('listitem').filter({ hasText: '企业服务科' }).first().waitFor();
      await seat.settled();
      await expectScreensRules(seat, 'admin-2-units');
    });

    it('invites an officer of one township, whose first password is shown once', async () => {
      const { page } = seat;
      await seat.open('/accounts/new');
      await field('姓名', 'Name').fill('周岚');
      await field('用户名', 'Username').fill('zhoulan');
      await page.getByRole('checkbox', { name: seat.t('服务专员', 'Service officer') }).check();
      await page
        .getByRole('radio', { name: seat.t('指定镇街、平台', 'Certain townships and platforms') })
        .check();
      await page.getByRole('combobox', { name: seat.t('镇街', 'Townships') }).click();
      await page.keyboard.type(seat.t('三墩', 'Sandun'));
      const township = page.locator('.ant-select-item-option').first();
      await township.waitFor();
      await expectScreensRules(seat, 'admin-3-townships', '周岚');
      await township.click();
      await page.keyboard.press('Escape');
      await township.waitFor({ state: 'hidden' });
      await expectScreensRules(seat, 'admin-3-new', '周岚');
      seat.watch.allow(/answered 403: POST .*\/accounts$/);
      await press('新增账号', 'Add an account');
      const dialog = page.getByRole('dialog').last();
      // A weighty act: whoever sits there must know the password.
      await dialog.getByLabel(seat.t('密码', 'Password'), { exact: true }).fill(PASSWORD);
      await press('确认', 'Confirm');
      await dialog.getByText('zhoulan').waitFor();
      await expectScreensRules(seat, 'admin-3-password', await dialog.innerText());
      await press('已妥善保存，关闭', 'I have it safe; close');
      await page.getByRole('heading', { level: 1, name: '周岚' }).waitFor();
      const made = `account WHERE username = 'zhoulan' AND roles = '["officer"]' AND mustChangePassword = 1`;
      expect(await countOf(house, made)).toBe(1);
    });

    it('looks after a job that failed', async () => {
      const { page } = seat;
      const now = house.clock.now();
      await house.app.get(Transactor).run((tx) =>
        tx.write(
          `INSERT INTO job (id, kind, key, payload, dueAt, state, token, attempts, maxAttempts, lapses, lastError, createdAt, endedAt)
           VALUES ('01860000-0000-7000-8000-000000000001', 'calendar.published', '2023', '{"year":2023}', :now, 'dead', NULL, 8, 8, 0,
           'disk full', :now, :now)`,
          { now },
        ),
      );
      await seat.open('/');
      const failed = page
        .getByRole('listitem')
        .filter({ hasText: seat.t('1 个失败任务待处理', '1 failed job') });
      await failed.getByRole('link').click();
      await page.getByText('disk full').waitFor();
      await seat.settled();
      await expectScreensRules(seat, 'admin-4-jobs', 'disk full');
      await page
        .getByRole('button', { name: seat.t('重试', 'Retry') })
        .first()
        .click();
      await page.getByText(seat.t('没有失败任务', 'No failed jobs')).waitFor();
      await house.app.get(JobRunner).drain();
      expect(await countOf(house, "job WHERE state = 'dead'")).toBe(0);
    });

    it('reads who did what, and sees that nothing was tampered with', async () => {
      const { page } = seat;
      await seat.open('/audit');
      await page
        .getByRole('combobox', { name: seat.t('操作', 'Act'), exact: true })
        .first()
        .waitFor({ state: 'attached' });
      await expectScreensRules(seat, 'admin-5-audit');
      await seat.open('/audit?subject=account');
      const rows = page.locator('.list tbody tr, .list .card');
      expect(await rows.count()).toBe(await countOf(house, "audit_entry WHERE subject = 'account'"));
      await page
        .getByRole('link', { name: seat.t('校验完整性', 'Verify') })
        .first()
        .click();
      await page.locator('.verdict-good').waitFor();
      await seat.settled();
      await expectScreensRules(seat, 'admin-5-verify');
    });

    it('reads how the district is set', async () => {
      await seat.open('/settings');
      await seat.page.getByText(seat.t('30 分钟', '30 min')).first().waitFor();
    });
  });
});
