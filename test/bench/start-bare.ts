import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ServerProcess } from '../support/server-process';

/** bare.ts as a process of its own, on a database of its own. */
export async function startBare(
  dataDir: string,
  officerId: string,
): Promise<Pick<ServerProcess, 'url' | 'stop'>> {
  const child = spawn(process.execPath, [
    '-r',
    './test/support/ts-hook.js',
    join(__dirname, 'bare.ts'),
    dataDir,
    officerId,
  ]);
  child.stderr.pipe(process.stderr);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => resolve(text.toString().replace('ready ', '').trim()));
    child.once('exit', reject);
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', () => resolve());
        child.kill();
      }),
  };
}
