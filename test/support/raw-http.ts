import { Agent, request } from 'node:http';

export interface RawRequest {
  method: string;
  /** Sent as it is, nothing decoded or tidied up. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface RawAnswer {
  status: number;
  type: string;
  text: string;
}

const agent = new Agent({ keepAlive: true });

/** `fetch` would put right what a hostile caller gets wrong. */
export async function sendRaw(url: string, given: RawRequest): Promise<RawAnswer> {
  try {
    return await once(url, given);
  } catch (error) {
    // The server may close a connection that it has refused something on, just as it is used again.
    if ((error as { reused?: boolean }).reused) return once(url, given);
    throw error;
  }
}

function once(url: string, { method, path, headers, body }: RawRequest): Promise<RawAnswer> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const out = request(
      { agent, hostname, port, method, path, headers: { ...headers, ...length } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const type = answer.headers['content-type'] ?? '';
          resolve({ status: answer.statusCode ?? 0, type, text: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    out.on('error', (error) => reject(Object.assign(error, { reused: out.reusedSocket })));
    out.end(body);
  });
}
