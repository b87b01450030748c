import type { Page, Response } from 'playwright-core';

/** Gathers the scripts that a page loads, as they came over the line; call the result once the page is usable. */
export function weighScripts(page: Page): () => Promise<{ bytes: number; files: string[] }> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response);
  });
  return async () => {
    const weights = await Promise.all(scripts.map(weigh));
    return {
      bytes: weights.reduce((sum, { bytes }) => sum + bytes, 0),
      files: weights.map(({ name, bytes }) => `${name} ${bytes}`),
    };
  };
}

async function weigh(response: Response): Promise<{ name: string; bytes: number }> {
  const { pathname } = new URL(response.url());
  const encoding = await response.headerValue('content-encoding');
  if (encoding !== 'gzip') throw new Error(`${pathname} came as ${encoding ?? 'it is'}`);
  const { responseBodySize } = await response.request().sizes();
  return { name: pathname, bytes: responseBodySize };
}

/** What every browser and every proxy understands; brotli would be a sixth less. */
export const GZIP = { 'accept-encoding': 'gzip' };
