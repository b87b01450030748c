import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Ground, onEachPair } from '../support/engines';
import { Officer } from '../support/officer';
import { environmentOf, startServer } from '../support/server-process';

const ROOT = join(__dirname, '..', '..');

function run(program: string, env: Record<string, string>): { status: number | null; lines: string[] } {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist', 'src', program)], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, lines: stderr.trim().split('\n') };
}

jest.setTimeout(60_000);

onEachPair(
  'a process that must not start',
  (pair) => {
    let ground: Ground;
    beforeAll(async () => {
      ground = await pair.prepare();
    });
    afterAll(() => ground?.drop());

    it('ends with one line and exit 78 beside another on the same data folder', async () => {
      const settings = environmentOf(ground.env);
      const server = await startServer(settings);
      const second = run('main.js', { ...settings, PORT: '0' });
      await server.stop();
      expect(second.status).toBe(78);
      expect(second.lines).toHaveLength(1);
      expect(second.lines[0]).toContain('Another Tidu is using');
    });

    it.each([
      ['a worker without PostgreSQL', 'worker.js', {}, 'DATABASE_URL'],
      [
        'PostgreSQL without Redis',
        'main.js',
        { DATABASE_URL: 'postgres://u:secret@127.0.0.1/x' },
        'REDIS_URL',
      ],
      ['a port that is none', 'main.js', { PORT: '70000' }, 'PORT'],
      ['a time zone that is none', 'main.js', { TIME_ZONE: 'Mars/Olympus' }, 'TIME_ZONE'],
    ])('%s ends with one line and exit 78', (_, program, env, named) => {
      const { status, lines } = run(program, { DATA_DIR: ground.env.dataDir, ...env });
      expect(status).toBe(78);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(named);
      expect(lines[0]).not.toContain('secret');
    });
  },
  (pair) => pair.name === 'SQLite+embedded',
);

onEachPair('a stop', (pair) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await pair.prepare();
  });
  afterAll(() => ground?.drop());

  it('finishes what was begun, answers it, and exits 0', async () => {
    const server = await startServer(environmentOf(ground.env));
    const officer = await Officer.setUp(server.url, server.setupSecret as string);
    const enterpriseId = await officer.addEnterprise('停机试验科技');
    const answers = Array.from({ length: 50 }, () =>
      officer.logVisit(enterpriseId, Date.now() + 60_000).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    await server.stop('SIGTERM');
    expect(await server.exited).toBe(0);
    // Each was either done and answered, told to come back, or never taken.
    expect((await Promise.all(answers)).filter((status) => ![201, 503, 0].includes(status))).toEqual([]);
  });
});
