import * as fc from 'fast-check';
import { Fitting, isMark } from './fitting';
import { ODD_PATHS, ODD_QUERIES, headers } from './hostile-http';
import { hostileBody, hostileText } from './hostile';
import { Json, textOf } from './json-text';
import { mutate, mutation } from './mutation';
import type { Operation, Parameter } from './openapi';
import type { RawRequest } from './raw-http';

/** What can be written into an address at all, percent-encoded. */
const inAddress = hostileText.filter((text) => text.length < 2_000 && !/\p{Surrogate}/u.test(text));

/** Requests for one operation: as its schemas say, and then bent out of shape. */
export class RequestMaker {
  constructor(private readonly values: Fitting) {}

  /** Mostly nearly right, which reaches deepest; some of it nonsense from the start. */
  hostile(operation: Operation): fc.Arbitrary<RawRequest> {
    const parameters = operation.parameters ?? [];
    const of = (place: Parameter['in']): Parameter[] => parameters.filter((each) => each.in === place);
    return fc
      .tuple(this.path(operation, of('path')), query(of('query'), this.values), headers, this.body(operation))
      .map(([path, search, odd, body]) => ({
        method: operation.method,
        path: path + search,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...odd },
        body,
      }));
  }

  private path(operation: Operation, parameters: Parameter[]): fc.Arbitrary<string> {
    const anything = fc.oneof(ODD_PATHS, inAddress.map(encodeURIComponent));
    const fields = parameters.map(({ name, schema }) => {
      // `/visits/{id}` wants the id of a visit.
      const owner = operation.path.split(`/{${name}}`)[0].split('/').at(-1) ?? '';
      const right = this.values.of(schema, name === 'id' ? owner : name);
      const usual = right.map((value) => encodeURIComponent(String(value)));
      return fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: anything });
    });
    return fc
      .tuple(...fields)
      .map((values) =>
        parameters.reduce((path, { name }, i) => path.replace(`{${name}}`, () => values[i]), operation.path),
      );
  }

  private body(operation: Operation): fc.Arbitrary<string | undefined> {
    const content = operation.requestBody?.content['application/json'];
    if (!content)
      return fc.oneof(
        { weight: 5, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: hostileBody },
      );
    const right = this.values.of(content.schema, '');
    const bent = fc
      .tuple(right, fc.array(mutation, { minLength: 1, maxLength: 2 }))
      .map(([body, all]) => all.reduce(mutate, body));
    return fc.oneof(
      { weight: 3, arbitrary: right.map(textOf) },
      { weight: 6, arbitrary: bent.map(textOf) },
      { weight: 1, arbitrary: hostileBody },
    );
  }
}

function query(parameters: Parameter[], values: Fitting): fc.Arbitrary<string> {
  const parts = parameters.map(({ name, schema, required }) => {
    const right = values
      .of(schema, name)
      .map((value) => [value].flat().map((each) => `${name}=${encodeURIComponent(textIn(each))}`));
    const wrong = inAddress.map((text) => [`${name}=${encodeURIComponent(text)}`]);
    const twice = fc.tuple(right, wrong).map((both) => both.flat());
    const some = fc.oneof(
      { weight: 6, arbitrary: right },
      { weight: 2, arbitrary: wrong },
      { weight: 1, arbitrary: twice },
    );
    // A page mark goes straight into a condition, so it is tried oftener than the rest.
    const seldom = isMark(name) ? 1 : 5;
    const absent = { weight: required ? 0 : seldom, arbitrary: fc.constant<string[]>([]) };
    return fc.oneof(absent, { weight: 1, arbitrary: some });
  });
  const extra = fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: ODD_QUERIES.map((text) => [text]) },
  );
  return fc.tuple(...parts, extra).map((all) => (all.flat().length > 0 ? `?${all.flat().join('&')}` : ''));
}

function textIn(value: Json): string {
  return typeof value === 'string' ? value : textOf(value);
}
