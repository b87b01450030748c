import { ConfigError } from '../../src/platform/env';
import { Settings, projectRoot, readConfigFile } from '../../src/platform/settings';

const probe = (values: object) => Settings.load({ probe: values }).section('probe');

describe('config/service.yaml', () => {
  it('is found from the sources and from the build', () => {
    expect(readConfigFile('service.yaml')).toContain('sessions:');
    expect(projectRoot(`${projectRoot()}/dist/src/platform`)).toBe(projectRoot());
    expect(() => projectRoot('/')).toThrow(ConfigError);
  });

  it('may be overridden setting by setting, the rest of the section staying', () => {
    const rates = Settings.load({ rates: { anonymous: 7 } }).section('rates');
    expect(rates.whole('anonymous', 1, 1_000)).toBe(7);
    expect(rates.whole('signedIn', 1, 1_000)).toBe(
      Settings.load().section('rates').whole('signedIn', 1, 1_000),
    );
  });

  it('refuses a section that is missing', () => {
    expect(() => Settings.load().section('nowhere')).toThrow(
      new ConfigError('config/service.yaml: the section "nowhere" is missing.'),
    );
  });

  it('takes whole numbers within their range', () => {
    expect(probe({ minutes: 30 }).whole('minutes', 1, 30)).toBe(30);
    for (const minutes of [0, 31, 1.5, '30', null, undefined, true, Number.NaN, Infinity, [30]]) {
      expect(() => probe({ minutes }).whole('minutes', 1, 30)).toThrow(
        /^config\/service\.yaml: probe\.minutes must be a whole number from 1 to 30/,
      );
    }
  });

  it('takes true and false for a flag, and nothing like them', () => {
    expect(probe({ on: false }).flag('on')).toBe(false);
    for (const on of [undefined, null, 0, 1, 'true', 'no', {}]) {
      expect(() => probe({ on }).flag('on')).toThrow(/probe\.on must be true or false/);
    }
  });

  it('takes a time on a 24-hour clock', () => {
    expect(probe({ at: '08:30' }).time('at')).toBe('08:30');
    expect(probe({ at: '23:59' }).time('at')).toBe('23:59');
    // YAML reads a bare 08:30 as text, but 8:30 would be ambiguous and 24:00 another day.
    for (const at of ['8:30', '24:00', '08:60', '08:30:00', ' 08:30', '08:30\n', 830, null, undefined]) {
      expect(() => probe({ at }).time('at')).toThrow(/probe\.at must be a time such as '08:30'/);
    }
  });

  it('is shown as it was read', () => {
    expect(Settings.load().all()).toHaveProperty('reminders.dueTime', '08:30');
  });
});
