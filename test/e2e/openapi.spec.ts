import { routeDeclarations } from '../../src/accounts/access/routes';
import { allErrorKinds } from '../../src/platform/errors';
import { TestApp, startApp } from '../support/app';
import { ApiDocument, ApiJson, Operation, Schema } from '../support/openapi';

describe('the OpenAPI document', () => {
  let house: TestApp;
  let document: ApiDocument;

  beforeAll(async () => {
    house = await startApp();
    document = new ApiDocument((await (await fetch(`${house.url}/api/openapi.json`)).json()) as ApiJson);
  });
  afterAll(() => house.close());

  /** Names what is wrong, operation by operation. */
  const wrong = (test: (operation: Operation) => boolean): string[] =>
    document.operations.filter((each) => !test(each)).map(({ method, path }) => `${method} ${path}`);
  const success = ({ responses }: Operation) =>
    Object.entries(responses).filter(([status]) => status.startsWith('2'));

  it('is served, with its reader', async () => {
    const page = await fetch(`${house.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it('has every route of the API, and no other', () => {
    const routes = routeDeclarations(house.app).filter(
      ({ path }) => !['/healthz', '/readyz', '/metrics'].includes(path),
    );
    const addresses = routes.map(({ method, path }) => `${method} /api/v1${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(document.operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      addresses.sort(),
    );
  });

  it('leads nowhere to a schema that is not there', () => {
    const references = JSON.stringify(document.json).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(references.length).toBeGreaterThan(100);
    const names = new Set(references.map((each) => each.slice(8, -1)));
    const known = new Set(
      Object.keys(document.json.components.schemas).map((name) => `#/components/schemas/${name}`),
    );
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
  });

  it('puts every operation under a heading and names it once', () => {
    expect(
      wrong(({ tags, summary, description }) => Boolean(tags?.length || summary || description)),
    ).toEqual([]);
    const ids = document.operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('types every answer', () => {
    expect(wrong((operation) => success(operation).length > 0)).toEqual([]);
    const typed = ({ content }: Operation['responses'][string]) =>
      content?.['application/json']?.schema !== undefined;
    expect(
      wrong((operation) => success(operation).every(([status, answer]) => status === '204' || typed(answer))),
    ).toEqual([]);
  });

  it('types every body, down to the last field', () => {
    const empty = (schema: Schema): boolean => {
      const { properties, type, items, additionalProperties } = document.resolve(schema);
      if (properties) return Object.values(properties).some(empty);
      return items ? empty(items) : type === undefined || (type === 'object' && !additionalProperties);
    };
    const bodies = (operation: Operation) =>
      Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema);
    expect(wrong((operation) => !bodies(operation).some(empty))).toEqual([]);
    const answers = (operation: Operation) =>
      success(operation).flatMap(([, { content }]) => Object.values(content ?? {}));
    expect(wrong((operation) => !answers(operation).some(({ schema }) => empty(schema)))).toEqual([]);
  });

  it('says of every operation who may call it, and by which credential', () => {
    expect(wrong((operation) => operation['x-access'] !== undefined)).toEqual([]);
    const credentials = ({ security = [] }: Operation) => security.flatMap(Object.keys).sort().join();
    expect(
      wrong(
        (operation) => credentials(operation) === (operation['x-access'] === 'public' ? '' : 'session,token'),
      ),
    ).toEqual([]);
  });

  it('lists the codes of every refusal, each of which exists and has that status', () => {
    const statuses = new Map(allErrorKinds().map(({ code, status }) => [code, String(status)]));
    const refusals = ({ responses }: Operation) =>
      Object.entries(responses).flatMap(([status, { description }]) =>
        status.startsWith('2') ? [] : description.split(', ').map((code) => [status, code] as const),
      );
    const odd = document.operations.flatMap((operation) =>
      refusals(operation)
        .filter(([status, code]) => statuses.get(code) !== status)
        .map(([status, code]) => `${operation.method} ${operation.path}: ${status} ${code}`),
    );
    expect(odd).toEqual([]);
    expect(wrong((operation) => refusals(operation).length > 2)).toEqual([]);
    for (const code of statuses.keys()) expect(document.json.info.description).toContain(`\`${code}\``);
  });

  it('gives an example of every field that has a form of its own', () => {
    const shapeless = Object.entries(document.json.components.schemas).flatMap(
      ([name, { properties = {} }]) =>
        Object.entries(properties)
          .filter(([, each]) => (each.pattern ?? each.items?.pattern) && each.example === undefined)
          .map(([field]) => `${name}.${field}`),
    );
    expect(shapeless).toEqual([]);
  });
});
