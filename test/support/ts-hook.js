/** `node -r test/support/ts-hook.js some.ts`: child processes of a test run the sources exactly as Jest compiles them. */
require('reflect-metadata');
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const { projects } = require('../../config/jest.config.js');

const [, options] = Object.values(projects[0].transform)[0];
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...options,
    filename,
    swcrc: false,
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
