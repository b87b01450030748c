import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypes, { COMMENT_HEADER, astToString } from 'openapi-typescript';
import * as prettier from 'prettier';
import { createApp } from '../src/app';
import { ShiftedClock, SystemClock } from '../src/platform/clock';
import { readEnv } from '../src/platform/env';
import { apiDocument } from '../src/platform/http/openapi';
import { projectRoot } from '../src/platform/settings';
import { DemoModule } from './demo/demo.module';

const FILE = join(projectRoot(), 'src/web/api/schema.d.ts');

/** Writes the web client's types from the OpenAPI document, the demo's routes included; `--check` only compares. */
async function main(): Promise<void> {
  const wanted = await typesOfApi();
  if (!process.argv.includes('--check')) return writeFileSync(FILE, wanted);
  if (readFileSync(FILE, 'utf8') === wanted) return;
  console.error('src/web/api/schema.d.ts is not what the API says. Run `npm run api:types`.');
  process.exitCode = 1;
}

async function typesOfApi(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tidu-types-'));
  try {
    const env = readEnv({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    const clock = new ShiftedClock(new SystemClock(env.timeZone), 0);
    const app = await createApp({ env, clock, extra: [DemoModule.of(clock, 'not-a-real-password')] });
    const document = apiDocument(app);
    await app.close();
    const types = astToString(await openapiTypes(JSON.stringify(document)));
    const style = await prettier.resolveConfig(FILE, { config: join(projectRoot(), 'config/prettier.json') });
    return await prettier.format(COMMENT_HEADER + types, { ...style, parser: 'typescript' });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
