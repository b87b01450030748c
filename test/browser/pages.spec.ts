import { actsOf } from '../../src/accounts/access/permissions';
import type { Role } from '../../src/accounts/access/roles';
import { PLACES } from '../../src/web/shell/nav';
import { inBrowser } from '../support/browser/find';
import { FORMS, nameOf, type Form } from '../support/browser/forms';
import { startDistrict } from '../support/browser/house';
import { expectScreensRules } from '../support/browser/screens';
import { Seat, type House } from '../support/browser/seat';

const TWO = FORMS.filter(({ size, language }) => (size === 'desk') === (language === 'zh'));

/** Officers and administrators see nearly every page between them; what the others see differs in little. */
const READERS: readonly [Role, readonly Form[]][] = [
  ['officer', FORMS],
  ['admin', FORMS],
  ['manager', TWO],
  ['clerk', TWO],
  ['approver', TWO],
  ['auditor', TWO],
];

const placesOf = (role: Role) => {
  const held: readonly string[] = actsOf([role]);
  return PLACES.filter(({ acts }) => acts.length === 0 || acts.some((act) => held.includes(act)));
};

inBrowser('every page', (browser) => {
  let house: House & { close(): Promise<void> };
  beforeAll(async () => {
    house = await startDistrict(40);
  });
  afterAll(() => house.close());

  describe.each(READERS.flatMap(([role, forms]) => forms.map((form) => [role, nameOf(form), form] as const)))(
    'of %s on %s',
    (role, _, form) => {
      let seat: Seat;
      beforeAll(async () => {
        seat = await Seat.take(browser(), house, form);
        await seat.signIn(role);
      });
      afterAll(() => seat.leave());

      it.each(placesOf(role).map(({ path }) => path))('%s', async (path) => {
        await seat.open(path);
        const heading = await seat.page.locator('h1').innerText();
        expect(heading).not.toBe(seat.t('没有找到', 'Not found'));
        await expectScreensRules(seat, `${role}${path.replaceAll('/', '-')}`);
      });
    },
  );
});
