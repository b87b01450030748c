/** `node -r test/support/ts-hook.js some.ts`: child processes of a test run the sources exactly as Jest compiles them. */
require('reflect-metadata');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const { projects } = require('../../config/jest.config.js');

const [, options] = Object.values(projects[0].transform)[0];
const cache = join(__dirname, '../../node_modules/.cache/ts-hook');
mkdirSync(cache, { recursive: true });

/** The fault suites start some sixty processes; each would compile three hundred files anew. */
function compiled(source, filename) {
  const key = createHash('sha1')
    .update(JSON.stringify(options))
    .update(filename)
    .update(source)
    .digest('hex');
  const file = join(cache, `${key}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { code } = transformSync(source, { ...options, filename, swcrc: false, sourceMaps: 'inline' });
  // Written aside and moved, for another process may be reading.
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return code;
}

require.extensions['.ts'] = (module, filename) => {
  module._compile(compiled(readFileSync(filename, 'utf8'), filename), filename);
};
