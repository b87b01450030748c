import { seedAccount, type TestApp } from '../support/app';
import { inBrowser } from '../support/browser/find';
import { startHouse } from '../support/browser/house';
import { PASSWORD, Seat } from '../support/browser/seat';
import { GZIP, weighScripts } from '../support/browser/weight';

const MOST = 250_000;

function expectAtMost({ bytes, files }: { bytes: number; files: string[] }): void {
  expect(files.length).toBeGreaterThan(0);
  if (bytes > MOST) throw new Error(`${bytes} bytes:\n${files.join('\n')}`);
}

inBrowser('the first page over an office’s line', (browser) => {
  let house: TestApp;
  let seat: Seat;
  beforeAll(async () => {
    house = await startHouse();
    await seedAccount(house, {
      roles: ['officer', 'manager', 'admin'],
      username: 'zhou',
      password: PASSWORD,
    });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    const form = { size: 'desk', language: 'zh' } as const;
    seat = await Seat.take(browser(), house, form, { extraHTTPHeaders: GZIP });
  });
  afterEach(() => seat.leave());

  it('weighs at most 250 KB of scripts until one can sign in', async () => {
    const weigh = weighScripts(seat.page);
    await seat.open('/');
    await seat.page.getByLabel('用户名').waitFor();
    expectAtMost(await weigh());
  });

  it('weighs at most 250 KB until the day’s work is there', async () => {
    await seat.signIn('zhou');
    const storageState = await seat.context.storageState();
    const morning = await Seat.take(browser(), house, seat.form, { storageState, extraHTTPHeaders: GZIP });
    const weigh = weighScripts(morning.page);
    await morning.open('/');
    await morning.page.getByRole('heading', { level: 1, name: '今日待办' }).waitFor();
    expectAtMost(await weigh());
    await morning.leave();
  });
});
