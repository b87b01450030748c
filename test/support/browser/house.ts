import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { throwAwayFolder } from '../../../scripts/demo/folder';
import { startDemo } from '../../../scripts/demo/start';
import { readEnv } from '../../../src/platform/env';
import { Settings, projectRoot } from '../../../src/platform/settings';
import { TestApp, TestOptions, startApp } from '../app';
import { House, PASSWORD } from './seat';

export const BUILT = join(projectRoot(), 'dist/web');

/** The real server with an empty database, serving the client as it was built. */
export function startHouse(options?: TestOptions): Promise<TestApp> {
  insistOnClient();
  return startApp(options);
}

/** The demo's district, with a year of work in it; its people sign in by the names of their roles. */
export async function startDistrict(size: number): Promise<House & { close(): Promise<void> }> {
  insistOnClient();
  const dataDir = throwAwayFolder();
  const env = readEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
  const settings = Settings.load({ rates: { signedIn: 1_000_000, anonymous: 1_000_000 } });
  const app = await startDemo({ env, password: PASSWORD, size, settings });
  await app.listen(0, env.host);
  return {
    app,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    close: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function insistOnClient(): void {
  if (!existsSync(join(BUILT, 'index.html')))
    throw new Error('There is no client: `npm run build:web` first.');
}
