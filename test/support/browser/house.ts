import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/platform/settings';
import { TestApp, TestOptions, startApp } from '../app';

export const BUILT = join(projectRoot(), 'dist/web');

/** The real server with an empty database, serving the client as it was built. */
export function startHouse(options?: TestOptions): Promise<TestApp> {
  if (!existsSync(join(BUILT, 'index.html')))
    throw new Error('There is no client: `npm run build:web` first.');
  return startApp(options);
}
