import * as fc from 'fast-check';
import { FuzzDistrict, seedFuzzDistrict } from '../support/fuzz-district';
import { Fitting, gather } from '../support/fitting';
import { Footprint, changedTables, openFootprint } from '../support/footprint';
import { onEachPair } from '../support/engines';
import { ApiDocument, ApiJson, Operation } from '../support/openapi';
import { RequestMaker } from '../support/openapi-fuzz';
import { RawAnswer, RawRequest, sendRaw } from '../support/raw-http';
import { TestApp, startApp } from '../support/app';

const CASES = Number(process.env.FUZZ_CASES || 25);
const SEED = Number(process.env.FUZZ_SEED || Date.now() % 2 ** 31);
/** What a job may still change of its own accord while a request is being refused. */
const JOBS_CHANGE = ['job', 'reminder', 'reminder_delivery', 'enterprise', 'audit_entry'];

/** They end the session that the test works with; their own tests are sessions.spec. */
const LEFT_OUT = ['DELETE /api/v1/session', 'POST /api/v1/session/password'];

onEachPair(
  `fuzz (FUZZ_SEED=${SEED} FUZZ_CASES=${CASES})`,
  (pair) => {
    let district: FuzzDistrict;
    let test: TestApp;
    let document: ApiDocument;
    let footprint: Footprint;
    let maker: RequestMaker;
    let drop: () => Promise<void>;
    const welcome = new Map<string, number>();

    beforeAll(async () => {
      const ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
      drop = () => ground.drop();
      test = await startApp({ env: ground.env });
      document = new ApiDocument((await (await fetch(`${test.url}/api/openapi.json`)).json()) as ApiJson);
      district = await seedFuzzDistrict(test);
      footprint = await openFootprint(ground.env);
      maker = new RequestMaker(new Fitting(document, district.ids));
    });
    afterAll(async () => {
      await footprint?.close();
      await test?.close();
      await drop?.();
    });

    /** Until no job is due: what comes after is the request's doing. */
    const settle = async (): Promise<Map<string, string>> => {
      for (let i = 0; i < 200 && (await footprint.dueJobs(test.clock.now())) > 0; i++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return footprint.take();
    };

    const refusalOf = (operation: Operation, request: RawRequest, answer: RawAnswer): void => {
      expect(answer.type).toBe('application/problem+json; charset=utf-8');
      const problem = JSON.parse(answer.text) as { code: string; status: number };
      const wrong = document.wrongWith({ $ref: '#/components/schemas/Problem' }, problem);
      expect(wrong).toBeNull();
      expect(problem.status).toBe(answer.status);
      // A part of an address that is `..` or empty leads to another route, and that one's refusal.
      if (request.path.startsWith(operation.path.split('{')[0]) && !/\/\.{0,2}(\/|\?|$)/.test(request.path)) {
        expect(document.codes(operation, answer.status)).toContain(problem.code);
      }
    };

    const successOf = (operation: Operation, answer: RawAnswer): void => {
      const declared = operation.responses[answer.status];
      expect(declared).toBeDefined();
      if (answer.status === 204) return expect(answer.text).toBe('');
      expect(answer.type).toBe('application/json; charset=utf-8');
      const body = JSON.parse(answer.text) as unknown;
      expect(
        document.wrongWith(
          declared.content?.['application/json'].schema ?? { enum: ['nothing declared'] },
          body,
        ),
      ).toBeNull();
      gather(district.ids, operation, body);
    };

    /** What the database looked like after the last request, as long as that one may not have written. */
    let untouched: Map<string, string> | undefined;

    const check = async (operation: Operation, request: RawRequest): Promise<void> => {
      const send = () =>
        sendRaw(test.url, { ...request, headers: { ...district.credentials, ...request.headers } });
      const before = untouched ?? (await settle());
      untouched = undefined;
      const answer = await send();
      expect(answer.status).toBeLessThan(500);
      if (answer.status >= 400) refusalOf(operation, request, answer);
      else {
        successOf(operation, answer);
        welcome.set(operation.operationId, (welcome.get(operation.operationId) ?? 0) + 1);
        if (operation.method !== 'GET') return;
      }
      let after = await footprint.take();
      let changed = changedTables(before, after);
      if (changed.length > 0 && changed.every((table) => JOBS_CHANGE.includes(table))) {
        const again = await settle();
        if ((await send()).status < 400) return;
        after = await footprint.take();
        changed = changedTables(again, after);
      }
      expect(changed).toEqual([]);
      untouched = after;
    };

    it('meets every operation: no fault, answers as declared, and nothing written by a read or a refusal', async () => {
      const operations = document.operations.filter(
        ({ method, path }) => !LEFT_OUT.includes(`${method} ${path}`),
      );
      const failures: string[] = [];
      for (const operation of operations) {
        const property = fc.asyncProperty(maker.hostile(operation), (request) => check(operation, request));
        const details = await fc.check(property, { numRuns: CASES, seed: SEED, endOnFailure: true });
        if (!details.failed) continue;
        const [request] = details.counterexample ?? [];
        const cause = details.errorInstance instanceof Error ? details.errorInstance.message : '';
        failures.push(
          `${operation.method} ${operation.path}\n${JSON.stringify(request)?.slice(0, 500)}\n${cause.slice(0, 500)}`,
        );
      }
      expect(failures).toEqual([]);
      expect((await district.client.get('/session')).status).toBe(200);
    }, 600_000);

    it('was let in often enough to mean something', () => {
      const share = (all: Operation[]) =>
        all.filter(({ operationId }) => welcome.has(operationId)).length / all.length;
      expect(share(document.operations.filter(({ method }) => method === 'GET'))).toBeGreaterThan(0.9);
      expect(share(document.operations)).toBeGreaterThan(0.6);
    });
  },
  ({ postgres, bull }) => postgres || !bull,
);
