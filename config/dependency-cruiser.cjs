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

/** The client's folders mirror the rooms. What they share lies below them; the shell stands around them all. */
const WEB_BASE = ['api', 'language', 'kit', 'session'];
const WEB_MAY_IMPORT = {
  language: [],
  api: ['language'],
  kit: ['api', 'language', 'session'],
  session: ['api', 'language', 'kit'],
  shell: [...WEB_BASE, 'demo'],
  demo: [...WEB_BASE, 'shell'],
  accounts: [...WEB_BASE, 'shell'],
  enterprises: [...WEB_BASE, 'accounts', 'shell'],
  reminders: [...WEB_BASE, 'accounts', 'enterprises', 'shell'],
  visits: [...WEB_BASE, 'accounts', 'enterprises', 'reminders', 'shell'],
  audit: [...WEB_BASE, 'accounts', 'enterprises', 'reminders', 'visits', 'shell'],
  setup: [...WEB_BASE, 'accounts', 'enterprises', 'shell'],
  today: [...WEB_BASE, 'accounts', 'audit', 'enterprises', 'reminders', 'visits', 'setup', 'shell'],
};

const webDoors = Object.entries(WEB_MAY_IMPORT).map(([room, others]) => ({
  name: `web-${room}-doors`,
  comment: `src/web/${room} may import only ${others.length ? others.join(', ') : 'itself'}.`,
  severity: 'error',
  from: { path: `^src/web/${room}/` },
  to: { path: '^src/', pathNot: `^src/web/(${[room, ...others].join('|')})/` },
}));

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
    ...webDoors,
    {
      name: 'web-speaks-http',
      comment: 'The client knows the server by its API alone, and no room of the server knows the client.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
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
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/web/(main|sw)' },
      to: {},
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^dist/' },
  },
};
