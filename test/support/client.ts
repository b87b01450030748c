import type { Problem } from '../../src/platform/http/problem';

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** A browser or a program that talks to the server; it keeps its session cookie as a browser does. */
export class Client {
  private cookie?: string;
  /** Added to every request, for instance `accept-language` or `idempotency-key`. */
  readonly headers: Record<string, string> = {};

  constructor(
    private readonly url: string,
    credential: { session?: string; token?: string } = {},
  ) {
    if (credential.session) this.cookie = `tidu_session=${credential.session}`;
    if (credential.token) this.headers.authorization = `Bearer ${credential.token}`;
  }

  get<T = Problem>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path);
  }

  post<T = Problem>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, headers);
  }

  put<T = Problem>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body, headers);
  }

  patch<T = Problem>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, body, headers);
  }

  delete<T = Problem>(path: string): Promise<Answer<T>> {
    return this.send<T>('DELETE', path);
  }

  /** `path` is below /api/v1 unless it says otherwise by beginning with /api/ or //. */
  async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const where = path.startsWith('/api/') ? path : path.startsWith('//') ? path.slice(1) : `/api/v1${path}`;
    const response = await fetch(this.url + where, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie, 'x-tidu': '1' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const set of response.headers.getSetCookie()) this.keep(set.split(';')[0]);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: (isJson ? JSON.parse(text) : text) as T,
      headers: response.headers,
    };
  }

  private keep(cookie: string): void {
    if (cookie.startsWith('tidu_session=')) this.cookie = cookie === 'tidu_session=' ? undefined : cookie;
  }
}
