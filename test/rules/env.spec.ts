import { ConfigError, readEnv } from '../../src/platform/env';

const read = (vars: NodeJS.ProcessEnv) => () => readEnv(vars);

describe('the environment', () => {
  it('needs nothing at all', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      databaseUrl: undefined,
      redisUrl: undefined,
      timeZone: 'Asia/Shanghai',
      publicUrl: 'http://127.0.0.1:3000',
      smtpUrl: undefined,
      trustProxyHops: 0,
      webhookAllow: [],
      logLevel: 'info',
    });
  });

  it('takes a setting that is empty for one that is absent', () => {
    const names = [
      'PORT',
      'HOST',
      'DATA_DIR',
      'DATABASE_URL',
      'REDIS_URL',
      'TIME_ZONE',
      'PUBLIC_URL',
      'SMTP_URL',
      'TRUST_PROXY_HOPS',
      'WEBHOOK_ALLOW',
      'LOG_LEVEL',
    ];
    expect(readEnv(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readEnv({}));
  });

  it('reads every setting, and cannot be changed afterwards', () => {
    const env = readEnv({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/tidu',
      DATABASE_URL: 'postgresql://tidu:p%40ss@db:5432/tidu',
      REDIS_URL: 'rediss://:secret@cache:6380/1',
      TIME_ZONE: 'Asia/Urumqi',
      PUBLIC_URL: 'https://tidu.example/',
      SMTP_URL: 'smtps://mail.example:465',
      TRUST_PROXY_HOPS: '2',
      WEBHOOK_ALLOW: '10.0.0.5:443, 192.168.0.0/16,',
      LOG_LEVEL: 'silent',
    });
    expect(env).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/srv/tidu',
      databaseUrl: 'postgresql://tidu:p%40ss@db:5432/tidu',
      redisUrl: 'rediss://:secret@cache:6380/1',
      timeZone: 'Asia/Urumqi',
      publicUrl: 'https://tidu.example',
      smtpUrl: 'smtps://mail.example:465',
      trustProxyHops: 2,
      webhookAllow: ['10.0.0.5:443', '192.168.0.0/16'],
      logLevel: 'silent',
    });
    expect(Object.isFrozen(env)).toBe(true);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', '0x50'],
    ['PORT', '1e3'],
    ['PORT', ' 3000'],
    ['HOST', 'two words'],
    ['HOST', 'http://127.0.0.1'],
    ['HOST', 'a:b@c'],
    ['DATABASE_URL', 'tidu'],
    ['DATABASE_URL', 'mysql://db/tidu'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'http://cache'],
    ['TIME_ZONE', 'Beijing'],
    ['TIME_ZONE', 'Asia/Shanghai; DROP'],
    ['PUBLIC_URL', 'tidu.example'],
    ['PUBLIC_URL', 'ftp://tidu.example'],
    ['PUBLIC_URL', 'https://'],
    ['SMTP_URL', 'mail.example:25'],
    ['SMTP_URL', 'https://mail.example'],
    ['TRUST_PROXY_HOPS', 'true'],
    ['TRUST_PROXY_HOPS', '11'],
    ['WEBHOOK_ALLOW', 'everyone'],
    ['WEBHOOK_ALLOW', '10.0.0.1'],
    ['WEBHOOK_ALLOW', '10.0.0.0/33'],
    ['WEBHOOK_ALLOW', '10.0.0/8'],
    ['WEBHOOK_ALLOW', 'hooks.example:70000'],
    ['WEBHOOK_ALLOW', '10.0.0.5:443,https://hooks.example'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_LEVEL', 'INFO'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    expect(read({ [name]: value })).toThrow(ConfigError);
    expect(read({ [name]: value })).toThrow(new RegExp(`^${name} [^\\n]+\\.$`));
  });

  it.each(['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'PUBLIC_URL'])(
    'never repeats the value of %s, which may hold a password',
    (name) => {
      for (const value of [
        'gopher://user:hunter2@host',
        'user:hunter2@host',
        'postgres//hunter2',
        'hunter2',
      ]) {
        expect(read({ [name]: value })).toThrow(name);
        expect(read({ [name]: value })).not.toThrow(/hunter2/);
      }
    },
  );

  it('writes an IPv6 address as an address of the web has to', () => {
    const env = readEnv({ HOST: '::1', WEBHOOK_ALLOW: 'fd00::/8,[fd00::5]:443' });
    expect(env).toMatchObject({
      host: '::1',
      publicUrl: 'http://[::1]:3000',
      webhookAllow: ['fd00::/8', '[fd00::5]:443'],
    });
  });

  it('refuses PostgreSQL without Redis, for nothing would wake its workers', () => {
    const message = 'DATABASE_URL needs REDIS_URL too: PostgreSQL runs with Bull as its waker.';
    expect(read({ DATABASE_URL: 'postgres://db/tidu' })).toThrow(new ConfigError(message));
    expect(read({ DATABASE_URL: 'postgres://db/tidu', REDIS_URL: '' })).toThrow(ConfigError);
  });
});
