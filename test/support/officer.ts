import { randomUUID } from 'node:crypto';

const PASSWORD = 'correct-horse-battery';

/** A person at a real server: cookie, header, JSON. */
export class Officer {
  private constructor(
    public url: string,
    readonly cookie: string,
  ) {}

  /** The first account of an empty database, holding every role that these tests need. */
  static async setUp(url: string, secret: string): Promise<Officer> {
    const roles = ['officer', 'manager', 'admin', 'auditor'];
    const body = JSON.stringify({ secret, username: 'founder', name: '测试员', password: PASSWORD, roles });
    const answer = await fetch(`${url}/api/v1/setup`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`Set-up answered ${answer.status}: ${await answer.text()}`);
    return new Officer(url, (answer.headers.get('set-cookie') ?? '').split(';')[0]);
  }

  async ask(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        'x-tidu': '1',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
  }

  async addEnterprise(name: string): Promise<string> {
    const { status, body } = await this.ask('POST', '/enterprises', { name });
    if (status !== 201) throw new Error(`POST /enterprises answered ${status}: ${JSON.stringify(body)}`);
    return String(body.id);
  }

  /** Logs a visit whose follow-up is due at `remindAt` (epoch ms). Rejects when the server dies before it answers. */
  logVisit(
    enterpriseId: string,
    remindAt: number,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    return this.ask('POST', '/visits', {
      clientId: randomUUID(),
      enterpriseIds: [enterpriseId],
      summary: '了解生产经营情况',
      followUp: { remindAt: new Date(remindAt).toISOString(), reason: '回访融资需求' },
    });
  }
}
