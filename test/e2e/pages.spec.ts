import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { FastifyInstance } from 'fastify';
import { servePages } from '../../src/platform/http/pages';

describe('the pages of the web client', () => {
  const root = mkdtempSync(join(tmpdir(), 'tidu-pages-'));
  let server: FastifyInstance;

  beforeAll(async () => {
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>Tidu</title>');
    writeFileSync(join(root, 'icon.svg'), '<svg/>');
    writeFileSync(join(root, 'assets/index-1.js'), 'plain');
    writeFileSync(join(root, 'assets/index-1.js.gz'), gzipSync('packed'));
    server = Fastify();
    await servePages(server, root);
    await server.ready();
  });

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  it.each(['/', '/enterprises', '/visits/new?enterprise=1', '/setup'])(
    'shows the client at %s',
    async (url) => {
      const answer = await server.inject(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('<title>Tidu</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it.each([
    '/api',
    '/api/v1/nothing',
    '/assets/gone-2.js',
    '/assets/',
    '/healthz',
    '/nothing.png',
    '/..%2f..%2fpackage.json',
    '/index-1.js.gz',
  ])('has no page at %s', async (url) => {
    expect((await server.inject(url)).statusCode).toBe(404);
  });

  it('sends what was compressed at build time, to be kept for ever', async () => {
    const answer = await server.inject({ url: '/assets/index-1.js', headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(answer.rawPayload).toString()).toBe('packed');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await server.inject('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('serves nothing where nothing was built', async () => {
    const bare = Fastify();
    await servePages(bare, join(root, 'absent'));
    expect((await bare.inject('/')).statusCode).toBe(404);
    await bare.close();
  });
});
