import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** What went wrong behind the screen. */
export interface Watch {
  readonly trouble: string[];
  /** Requests that have no answer yet. */
  readonly pending: ReadonlySet<Request>;
  /** From here on this is expected, for instance a refusal that the test is about. */
  allow(pattern: RegExp): void;
}

/**
 * Watches every page of a context: errors and warnings on the console, errors that nobody caught, answers that are
 * failures, and requests to any other machine.
 */
export function watch(context: BrowserContext, url: string): Watch {
  const trouble: string[] = [];
  const allowed: RegExp[] = [];
  const pending = new Set<Request>();
  const note = (text: string): void => {
    if (!allowed.some((pattern) => pattern.test(text))) trouble.push(text);
  };
  context.on('console', (message) => noteConsole(message, note));
  context.on('weberror', (error) => note(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    pending.add(request);
    if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== url)
      note(`asked another host: ${request.url()}`);
  });
  context.on('requestfinished', (request) => void pending.delete(request));
  context.on('requestfailed', (request) => {
    pending.delete(request);
    noteFailed(request, note);
  });
  context.on('response', (response) => noteRefused(response, note));
  return { trouble, pending, allow: (pattern) => void allowed.push(pattern) };
}

function noteConsole(message: ConsoleMessage, note: (text: string) => void): void {
  if (!['error', 'warning'].includes(message.type())) return;
  // The browser's own word on a failed answer, which is told apart below.
  if (message.text().startsWith('Failed to load resource')) return;
  note(`console ${message.type()}: ${message.text()}`);
}

function noteFailed(request: Request, note: (text: string) => void): void {
  const why = request.failure()?.errorText ?? '';
  // A page that is left gives up what it was asking for.
  if (why !== 'net::ERR_ABORTED') note(`failed: ${request.method()} ${request.url()} ${why}`);
}

function noteRefused(response: Response, note: (text: string) => void): void {
  if (response.status() < 400) return;
  note(`answered ${response.status()}: ${response.request().method()} ${response.url()}`);
}
