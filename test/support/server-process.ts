import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Env } from '../../src/platform/env';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** The secret of the set-up link, when the database has no account yet. */
  readonly setupSecret?: string;
  /** SIGKILL unless told otherwise; resolves once the process is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  exited: Promise<number | null>;
}

/** The settings of a test ground, as a child process reads them. */
export function environmentOf(env: Env): Record<string, string> {
  return {
    DATA_DIR: env.dataDir,
    ...(env.databaseUrl ? { DATABASE_URL: env.databaseUrl } : {}),
    ...(env.redisUrl ? { REDIS_URL: env.redisUrl } : {}),
  };
}

const START_MS = 30_000;

/** Starts test/support/serve.ts on a free port and waits until it listens; its clock is wrong by `clockError` ms. */
export async function startServer(env: Record<string, string>, clockError = 0): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['-r', join(__dirname, 'ts-hook.js'), join(__dirname, 'serve.ts'), String(clockError)],
    {
      env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const { url, setupSecret } = await ready(child);
  return {
    url,
    setupSecret,
    pid: child.pid as number,
    exited,
    async stop(signal = 'SIGKILL') {
      child.kill(signal);
      await exited;
    },
  };
}

function ready(child: ChildProcess): Promise<{ url: string; setupSecret?: string }> {
  return new Promise((resolve, reject) => {
    let setupSecret: string | undefined;
    let errors = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The server did not start in ${START_MS} ms\n${errors}`));
    }, START_MS);
    child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4_000)));
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code}\n${errors}`));
    });
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      setupSecret ??= /\/setup#(\S+)/.exec(line)?.[1];
      const url = /^ready (\S+)/.exec(line)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve({ url, setupSecret });
    });
  });
}
