import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Writes pass through `Transactor.run` and the `Tx` it hands out; these are the ways around it. */
const oneDoor = [
  {
    selector: "CallExpression[callee.property.name='transaction']",
    message: 'Write through Transactor.run.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(save|remove|softRemove|upsert)$/][callee.object.name=/manager|repository|repo|source/i]',
    message: 'TypeORM’s save and remove open transactions of their own. Use Tx.insert, update, delete.',
  },
  {
    selector: "CallExpression[callee.property.name='createQueryRunner']",
    message: 'Only platform/database talks to TypeORM.',
  },
];
const dayAndTime = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Ask the injected Clock.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the injected Clock.' },
];
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only platform/env.ts reads the environment.',
};

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/*.js', '**/*.cjs', '**/*.mjs', '**/*.mts', '**/*.d.ts'],
  },
  {
    basePath: root,
    files: ['src/**/*.ts', 'src/**/*.tsx', 'scripts/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-assertions': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    basePath: root,
    files: ['src/**/*.ts'],
    ignores: ['src/web/**'],
    rules: { 'no-restricted-syntax': ['error', ...oneDoor, ...dayAndTime, environment] },
  },
  {
    basePath: root,
    files: ['src/web/**/*.ts', 'src/web/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    basePath: root,
    files: ['src/platform/database/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...dayAndTime, environment] },
  },
  {
    basePath: root,
    files: ['src/platform/env.ts', 'src/platform/clock.ts', 'src/platform/ids.ts'],
    rules: { 'no-restricted-syntax': ['error', ...oneDoor] },
  },
  {
    basePath: root,
    // The name of a backup file is the machine's business, not the district's.
    files: ['src/platform/database/migrate.ts'],
    rules: { 'no-restricted-syntax': ['error', environment] },
  },
  {
    basePath: root,
    files: ['src/**/*.rules.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@nestjs/*',
                'typeorm',
                'node:fs*',
                'bull',
                'ioredis',
                '*.service',
                '*.queries',
                '*/database/*',
              ],
              message: 'Rules are pure: plain facts in, a decision out.',
            },
          ],
        },
      ],
    },
  },
  {
    basePath: root,
    files: ['src/main.ts', 'src/worker.ts', 'scripts/**/*.ts', 'test/**/*.ts', 'src/accounts/setup/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
