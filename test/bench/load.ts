import autocannon from 'autocannon';

/** One kind of request, varied by a counter so that no two bodies or pages are alike. */
export interface Scenario {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** The line to reach, as a share of the bare server's throughput at 16 connections. */
  readonly line: number;
  path(i: number): string;
  body?(i: number): object;
}

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
}

export interface Measured {
  /** Answers a second, all of them successful. */
  rate: number;
  p50: number;
  p99: number;
}

let counter = 0;

/** Asks for `seconds` over `connections` kept-alive sockets; any answer but a 2xx is an error of the bench. */
export async function load(
  target: Target,
  scenario: Scenario,
  connections: number,
  seconds: number,
): Promise<Measured> {
  const result = await autocannon({
    url: target.url,
    connections,
    duration: seconds,
    requests: [
      {
        method: scenario.method,
        setupRequest: (request) => {
          const i = counter++;
          const body = scenario.body && JSON.stringify(scenario.body(i));
          const headers = { ...target.headers, ...(body ? { 'content-type': 'application/json' } : {}) };
          return { ...request, path: scenario.path(i), headers, body };
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.name}, ${scenario.name}: ${result.non2xx} refusals, ${result.errors} errors`);
  }
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
