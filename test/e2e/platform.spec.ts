import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { calendarPublished } from '../../src/platform/calendar.service';
import { SystemClock } from '../../src/platform/clock';
import { STALE, Refusal } from '../../src/platform/errors';
import { readEnv } from '../../src/platform/env';
import { newId } from '../../src/platform/ids';
import { DayField, ObjectField, TextField } from '../../src/platform/http/fields';
import { IdPipe } from '../../src/platform/http/input.pipe';
import type { Problem } from '../../src/platform/http/problem';
import { createServer } from '../../src/platform/http/server';
import { OnJob } from '../../src/platform/jobs/on-job';
import { NestLogger, createPino } from '../../src/platform/logging';
import { PlatformModule } from '../../src/platform/platform.module';
import { Settings } from '../../src/platform/settings';

class Inner {
  @DayField() day: string;
}
class Given {
  @TextField({ max: 10 }) name: string;
  @ObjectField(() => Inner, { each: true, optional: true, maxItems: 2 }) inner?: Inner[];
}

@Controller('probe')
class ProbeController {
  @Post() take(@Body() given: Given): Given {
    return given;
  }
  @Get('stale') stale(): never {
    throw new Refusal(STALE, { facts: { version: 7 } });
  }
  @Get('fault') fault(): never {
    throw new Error('a secret detail');
  }
  @Get(':id') one(@Param('id', IdPipe) id: string): { id: string } {
    return { id };
  }
}

/** The rooms' handlers are not part of this test, but the start insists on one for each kind. */
class ProbeHandlers {
  @OnJob(calendarPublished) async published(): Promise<void> {}
}

describe('the HTTP side of the house', () => {
  let app: NestFastifyApplication;
  let url: string;
  const dataDir = mkdtempSync(join(tmpdir(), 'tidu-'));

  beforeAll(async () => {
    const env = readEnv({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    const settings = Settings.load({ rates: { anonymous: 60 } });

    @Module({
      imports: [PlatformModule.forRoot(env, new SystemClock(), settings)],
      controllers: [ProbeController],
      providers: [ProbeHandlers],
    })
    class Root {}

    app = await createServer(Root, env, settings, new NestLogger(createPino('silent')));
    await app.listen(0, '127.0.0.1');
    url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  });

  afterAll(async () => {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const post = (body: string, type = 'application/json') =>
    fetch(`${url}/api/v1/probe`, { method: 'POST', body, headers: { 'content-type': type } });

  it('names the path and the rule of every wrong field', async () => {
    const answer = await post(JSON.stringify({ name: 5, inner: [{ day: '2023-02-30' }], extra: 1 }));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as Problem;
    expect(problem.code).toBe('INPUT.INVALID');
    expect(problem.errors?.map((e) => `${e.path} ${e.code}`).sort()).toEqual([
      'extra INPUT.UNKNOWN_FIELD',
      'inner.0.day INPUT.DAY',
      'name INPUT.TYPE',
    ]);
  });

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['text', '"x"'],
    ['a number', '1'],
    ['half a body', '{"name":'],
    ['nothing', ''],
    ['a poisoned prototype', '{"name":"a","__proto__":{"x":1}}'],
    ['null where an object belongs', '{"name":"a","inner":[null]}'],
    ['a NUL byte', '{"name":"a\\u0000"}'],
    ['half a character', '{"name":"\\ud83d"}'],
    ['a field that every object has', '{"name":"a","constructor":1}'],
    ['such a field deeper down', '{"name":"a","inner":[{"day":"2023-03-10","toString":1}]}'],
    ['deep nesting', '{"name":' + '['.repeat(5_000) + ']'.repeat(5_000) + '}'],
  ])('refuses %s as a body with 400', async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it('refuses a body beyond its limit and a type that is not JSON', async () => {
    expect((await post(JSON.stringify({ name: 'x'.repeat(1_100_000) }))).status).toBe(413);
    expect((await post('a=b', 'application/x-www-form-urlencoded')).status).toBe(415);
  });

  it('answers 404 for an address, and for an id that is none', async () => {
    expect((await fetch(`${url}/api/v1/nowhere`)).status).toBe(404);
    expect((await fetch(`${url}/api/v1/probe/not-an-id`)).status).toBe(404);
    const id = newId();
    expect(await (await fetch(`${url}/api/v1/probe/${id}`)).json()).toEqual({ id });
  });

  it.each([
    ['a percent sign with nothing behind it', '/api/v1/probe/%zz', 404, 'NOT_FOUND'],
    ['bytes that are no UTF-8', '/api/v1/probe/%c3%28', 404, 'NOT_FOUND'],
    ['a part longer than any id', `/api/v1/probe/${'a'.repeat(300)}`, 404, 'NOT_FOUND'],
    ['more than fits', `/api/v1/probe/${'a'.repeat(20_000)}`, 431, 'INPUT.HEADERS_TOO_LARGE'],
  ])('answers an address with %s as a problem too', async (_, path, status, code) => {
    const answer = await fetch(url + path);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status, code });
  });

  it('gives a refusal its code, its facts and a sentence in the language asked for', async () => {
    const zh = await (await fetch(`${url}/api/v1/probe/stale`)).json();
    const english = { headers: { 'accept-language': 'en' } };
    const en = (await (await fetch(`${url}/api/v1/probe/stale`, english)).json()) as Problem;
    expect(zh).toMatchObject({ status: 409, code: 'VERSION.STALE', version: 7, detail: STALE.zh });
    expect(en.detail).toBe(STALE.en);
  });

  it('keeps a fault of its own to itself, but for the request id', async () => {
    const answer = await fetch(`${url}/api/v1/probe/fault`);
    const body = await answer.text();
    expect(answer.status).toBe(500);
    expect(body).not.toContain('secret detail');
    expect(JSON.parse(body).requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('is alive, ready, measured and sends its security headers', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('tidu_writes_waiting');
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('tells a loop to slow down, and when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 80 }, () => fetch(`${url}/healthz`)));
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0].headers.get('retry-after'))).toBeGreaterThan(0);
    expect(((await refused[0].json()) as Problem).code).toBe('RATE.LIMITED');
    // The files of a page are not counted: twenty of them load at once, for a whole office behind one address.
    expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404);
  });
});
