/** One project per kind of test; `npx jest --selectProjects rules` runs one of them. */
const rootDir = require('node:path').resolve(__dirname, '..');

const project = (displayName, more = {}) => ({
  displayName,
  rootDir,
  testMatch: [`<rootDir>/test/${displayName}/**/*.spec.ts`],
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  setupFiles: ['reflect-metadata'],
  ...more,
});

module.exports = {
  rootDir,
  projects: [
    project('rules'),
    project('e2e'),
    project('contract'),
    project('faults'),
    // `npm test` runs these after the others: a browser wants the machine for itself.
    project('browser', { testTimeout: 120_000 }),
  ],
  testTimeout: 30_000,
  // The fault suites mostly wait, so a second worker is worth it even on two cores.
  maxWorkers: 2,
};
