/**
 * Who may import whom: the module table of docs/architecture.md, checked. A room not named here may import nothing.
 */
const BASE = ['platform', 'audit', 'accounts'];
const MAY_IMPORT = {
  platform: [],
  audit: ['platform'],
  accounts: ['platform', 'audit'],
  files: BASE,
  messages: BASE,
  sheets: BASE,
  enterprises: [...BASE, 'sheets'],
  reminders: [...BASE, 'enterprises', 'messages'],
  ladder: [...BASE, 'enterprises', 'reminders', 'sheets'],
  visits: [...BASE, 'enterprises', 'reminders', 'files', 'sheets'],
  subsidies: [...BASE, 'ladder', 'enterprises', 'reminders', 'files', 'sheets'],
  targets: [...BASE, 'subsidies', 'ladder', 'visits', 'enterprises', 'sheets'],
  reports: [
    ...BASE,
    'targets',
    'subsidies',
    'ladder',
    'visits',
    'reminders',
    'enterprises',
    'files',
    'messages',
    'sheets',
  ],
};

const doors = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `${room}-doors`,
  comment: `src/${room} may import only ${others.length ? others.join(', ') : 'itself'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...doors,
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|scripts)/' }, to: { circular: true } },
    {
      name: 'entities-stay-home',
      comment:
        "A room reads and writes only its own tables; others ask its service or queries. (Migrations don't use entities.)",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '\\.entity\\.ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule decides from plain facts: no database, no framework, no clock of its own.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: '(^src/platform/(database|jobs|http)/|\\.(service|queries|entity|controller|module)\\.ts$|^node:|@nestjs|typeorm|node_modules/(bull|ioredis|fastify)/)',
      },
    },
    {
      name: 'typeorm-behind-the-door',
      comment:
        'Outside platform/database, TypeORM gives decorators for entities and forFeature, nothing that writes.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/database/|\\.entity\\.ts$' },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'src-knows-no-test',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^(dist|src/web)/' },
  },
};
