import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { median } from './load';

/** The built server on the benchmark's database: how long until it listens, and what it holds ten seconds later. */
export async function startAndIdle(dataDir: string): Promise<void> {
  const starts: number[] = [];
  const memories: number[] = [];
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'info' };
    const child = spawn(process.execPath, ['dist/src/main.js'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes('listens on')) resolve();
      });
    });
    starts.push((performance.now() - began) / 1000);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    memories.push(residentMiB(child.pid as number));
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
  console.log(
    `\nstart, once built: ${median(starts).toFixed(2)} s (≤ 3); idle memory: ${median(memories).toFixed(0)} MiB (≤ 150)`,
  );
}

/** Linux only, like the machines this runs on. */
function residentMiB(pid: number): number {
  const [, kib] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / 1024;
}
