import createClient from 'openapi-fetch';
import { language } from '../language/language';
import { waitAt } from './gate';
import { GIVEN_UP, OFFLINE, Problem, Refused } from './problem';
import type { paths } from './schema';

const SIGNED_OUT = new Set(['SESSION.NEEDED', 'SESSION.EXPIRED']);
const CONFIRM_NEEDED = 'SESSION.CONFIRM_NEEDED';

/** The typed API. Every failure is thrown as `Refused`. */
export const api = createClient<paths>({ fetch: knock });

/** The same without the gate: for the sign-in itself, and for asking whether anybody is signed in. */
export const bareApi = createClient<paths>({ fetch: ask });

/** Asks, and where the session has ended or the password is wanted again, waits at the gate and asks once more. */
async function knock(request: Request): Promise<Response> {
  const again = request.clone();
  try {
    return await ask(request);
  } catch (error) {
    const gate = error instanceof Refused && gateOf(error.code);
    if (!gate) throw error;
    if (await waitAt(gate)) return ask(again);
    throw new Refused({ code: GIVEN_UP });
  }
}

function gateOf(code: string): 'sign-in' | 'confirm' | undefined {
  if (SIGNED_OUT.has(code)) return 'sign-in';
  return code === CONFIRM_NEEDED ? 'confirm' : undefined;
}

async function ask(request: Request): Promise<Response> {
  request.headers.set('x-tidu', '1');
  request.headers.set('accept-language', language() === 'zh' ? 'zh-CN' : 'en');
  const response = await fetch(request).catch(() => {
    throw new Refused({ code: OFFLINE });
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  throw new Refused(problem ?? { code: `HTTP.${response.status}`, status: response.status });
}
