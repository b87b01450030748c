import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import BetterSqlite3 from 'better-sqlite3';
import { bareReads } from './bare-reads';

/**
 * What is left when everything but the work is taken away: node:http, prepared statements, one commit a request with
 * synchronous=FULL. The same file, rows and indexes, the same answers; no sign-in, no validation, no groups.
 */
const [dataDir, officerId] = process.argv.slice(2);
const db = new BetterSqlite3(join(dataDir, 'tidu.db'));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');

const officer = {
  id: officerId,
  name: String(db.prepare('SELECT name FROM account WHERE id = ?').pluck().get(officerId)),
};
const reads = bareReads(db, officer);

const insert = (table: string, columns: string) =>
  db.prepare(
    `INSERT INTO ${table} (${columns}) VALUES (${columns
      .split(', ')
      .map((c) => `:${c}`)
      .join(', ')})`,
  );
const statements = {
  enterprise: db.prepare('SELECT * FROM enterprise WHERE id = ?'),
  visit: insert(
    'visit',
    'id, clientId, officerId, day, kind, occasion, summary, companions, peopleMet, findings, policiesExplained, place, startTime, endTime, withdrawnAt, withdrawnReason, version, createdAt, updatedAt',
  ),
  link: insert('visit_enterprise', 'visitId, enterpriseId, day'),
  visited: db.prepare('UPDATE enterprise SET lastVisitOn = ? WHERE id = ? AND lastVisitOn < ?'),
  entry: insert(
    'audit_entry',
    'id, at, actorId, requestId, act, subject, subjectId, enterpriseId, before, after',
  ),
  unsealed: insert('audit_unsealed', 'id'),
};

const logVisit = db.transaction(
  (body: { enterpriseIds: string[]; summary: string; day: string; clientId: string }) => {
    const now = Date.now();
    const [enterpriseId] = body.enterpriseIds;
    const enterprise = statements.enterprise.get(enterpriseId) as { name: string };
    const visit = {
      id: randomUUID(),
      clientId: body.clientId,
      officerId,
      day: body.day,
      kind: 'on_site',
      occasion: null,
      summary: body.summary,
      companions: null,
      peopleMet: null,
      findings: null,
      policiesExplained: null,
      place: null,
      startTime: null,
      endTime: null,
      withdrawnAt: null,
      withdrawnReason: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    statements.visit.run(visit);
    statements.link.run({ visitId: visit.id, enterpriseId, day: visit.day });
    statements.visited.run(visit.day, enterpriseId, visit.day);
    const after = JSON.stringify({ ...visit, enterpriseIds: body.enterpriseIds, followUp: null, keeps: [] });
    const entry = {
      id: randomUUID(),
      at: now,
      actorId: officerId,
      requestId: randomUUID(),
      act: 'visit.log',
      subject: 'visit',
      subjectId: visit.id,
      enterpriseId,
      before: null,
      after,
    };
    statements.entry.run(entry);
    statements.unsealed.run({ id: entry.id });
    const iso = new Date(now).toISOString();
    return {
      ...visit,
      officer,
      enterprises: [{ id: enterpriseId, name: enterprise.name }],
      followUp: null,
      createdAt: iso,
      updatedAt: iso,
      warnings: [],
      openPromises: [],
    };
  },
);

function answer(response: ServerResponse, status: number, value: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

function route(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://bare');
  if (request.method === 'POST') {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      answer(response, 201, logVisit.immediate(JSON.parse(Buffer.concat(chunks).toString()))),
    );
    return;
  }
  const id = url.pathname.split('/')[4];
  answer(response, 200, id ? reads.dossier(id) : reads.list(url.searchParams));
}

const server = createServer(route).listen(0, '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${(server.address() as { port: number }).port}`);
});
