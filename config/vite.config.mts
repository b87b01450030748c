import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'dist/web');

/** Compressed once here, so that the server never does it: `@fastify/static` sends the .br or .gz beside a file. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|webmanifest)$/.test(file)) continue;
        const bytes = readFileSync(join(outDir, file));
        writeFileSync(join(outDir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
        writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(bytes));
      }
    },
  };
}

/** Tells the service worker which files make up this build; it stands at the root, for it is to see every page. */
function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    apply: 'build',
    writeBundle() {
      const worker = join(outDir, 'sw.js');
      const assets = readdirSync(join(outDir, 'assets')).sort();
      const paths = [...assets.map((name) => `/assets/${name}`), '/icon.svg'];
      const code = readFileSync(worker, 'utf8');
      if (!code.includes('__ASSETS__')) throw new Error('the service worker has no place for its assets');
      writeFileSync(
        worker,
        code.replace('__ASSETS__', () => JSON.stringify(paths)),
      );
    },
  };
}

export default defineConfig({
  root: join(root, 'src/web'),
  cacheDir: join(root, 'node_modules/.cache/vite'),
  plugins: [offlineShell(), compressed()],
  build: {
    outDir,
    emptyOutDir: true,
    // Offices run Chromium kernels from 86 on; nothing newer may be emitted.
    target: ['es2020', 'chrome86', 'safari14'],
    cssTarget: ['chrome86', 'safari14'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { index: join(root, 'src/web/index.html'), sw: join(root, 'src/web/sw.ts') },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
      // antd marks each file for React's server components, which means nothing here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
