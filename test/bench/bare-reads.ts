import type { Database } from 'better-sqlite3';

interface Person {
  id: string;
  name: string;
}

type Row = Record<string, string | number | null>;

const COLUMNS = `e.id, e.name, e.sortKey, e.code, e.township, e.platform, e.sector, e.industryCode, e.status, e.sizeClass,
  e.lastVisitOn, e.nextVisitOn, e.updatedAt, e.version`;
const LIMIT = 50;
const CAP = 10_001;
const FEW = 4_000;

/** The reading half of the bare server, as somebody in a hurry would write it by hand. */
export function bareReads(db: Database, officer: Person) {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const covers = (alias: string) =>
    `${alias}.fromDay <= :today AND (${alias}.toDay IS NULL OR ${alias}.toDay >= :today)`;
  const pages = {
    first: db.prepare(
      `SELECT ${COLUMNS} FROM enterprise e WHERE e.mergedInto IS NULL AND e.township = :township ORDER BY e.sortKey, e.id LIMIT 51`,
    ),
    deep: db.prepare(
      `SELECT ${COLUMNS} FROM enterprise e WHERE e.mergedInto IS NULL AND (e.sortKey, e.id) > (:key, :id) ORDER BY e.sortKey, e.id LIMIT 51`,
    ),
    few: db.prepare(
      `SELECT ${COLUMNS} FROM enterprise_gram g CROSS JOIN enterprise e ON e.id = g.enterpriseId
      WHERE g.gram = :gram AND e.mergedInto IS NULL AND e.searchText LIKE :like ORDER BY e.sortKey, e.id LIMIT 51`,
    ),
    many: db.prepare(
      `SELECT ${COLUMNS} FROM enterprise e WHERE e.mergedInto IS NULL AND e.searchText LIKE :like
      ORDER BY e.sortKey, e.id LIMIT 51`,
    ),
  };
  const counts = {
    township: db
      .prepare(
        `SELECT COUNT(*) FROM (SELECT 1 FROM enterprise e WHERE e.mergedInto IS NULL AND e.township = :township LIMIT ${CAP})`,
      )
      .pluck(),
    all: db
      .prepare(`SELECT COUNT(*) FROM (SELECT 1 FROM enterprise e WHERE e.mergedInto IS NULL LIMIT ${CAP})`)
      .pluck(),
    gram: db
      .prepare(`SELECT COUNT(*) FROM (SELECT 1 FROM enterprise_gram WHERE gram = :gram LIMIT ${CAP})`)
      .pluck(),
    like: db
      .prepare(
        `SELECT COUNT(*) FROM (SELECT 1 FROM enterprise_gram g CROSS JOIN enterprise e ON e.id = g.enterpriseId
      WHERE g.gram = :gram AND e.mergedInto IS NULL AND e.searchText LIKE :like LIMIT ${CAP})`,
      )
      .pluck(),
  };
  const held = (n: number) => {
    const marks = Array.from({ length: n }, (_, i) => `:id${i}`).join(', ');
    return db.prepare(`SELECT a.enterpriseId, 'officer' AS part, a.officerId AS what FROM assignment a WHERE a.enterpriseId IN (${marks})
      AND a.withdrawnAt IS NULL AND ${covers('a')} UNION ALL SELECT s.enterpriseId, 'title', s.tier FROM title_segment s
      WHERE s.enterpriseId IN (${marks}) AND ${covers('s')}`);
  };
  const heldBy = new Map<number, ReturnType<typeof held>>();
  const enterprise = db.prepare('SELECT * FROM enterprise WHERE id = ?');
  const visits =
    db.prepare(`SELECT v.id, ve.enterpriseId, ve.day, v.kind, v.occasion, v.summary FROM visit_enterprise ve
    JOIN visit v ON v.id = ve.visitId WHERE ve.enterpriseId = ? AND v.withdrawnAt IS NULL ORDER BY ve.day DESC, ve.visitId DESC LIMIT 21`);
  const hangs =
    db.prepare(`SELECT 'officer' AS part, a.officerId AS what FROM assignment a WHERE a.enterpriseId = :id AND a.withdrawnAt IS NULL
    AND ${covers('a')} UNION ALL SELECT 'title', s.tier FROM title_segment s WHERE s.enterpriseId = :id AND ${covers('s')}
    UNION ALL SELECT 'roster', x.rosterId FROM roster_entry x WHERE x.enterpriseId = :id UNION ALL SELECT 'code', h.code FROM enterprise_code_history h
    WHERE h.enterpriseId = :id UNION ALL SELECT 'name', f.name FROM former_name f WHERE f.enterpriseId = :id
    UNION ALL SELECT 'merged', m.id FROM enterprise m WHERE m.mergedInto = :id`);

  const item = (row: Row) => ({
    id: row.id,
    name: row.name,
    code: row.code,
    township: row.township,
    platform: row.platform,
    sector: row.sector,
    status: row.status,
    titles: [],
    inScope: true,
    industryCode: row.industryCode,
    sizeClass: row.sizeClass,
    lastVisitOn: row.lastVisitOn || null,
    nextVisitOn: row.nextVisitOn || null,
    officers: [],
    updatedAt: new Date(Number(row.updatedAt)).toISOString(),
    version: row.version,
  });

  const paged = (rows: Row[], total: unknown) => {
    const shown = rows.slice(0, LIMIT);
    const params = Object.fromEntries(shown.map((row, i) => [`id${i}`, row.id]));
    let statement = heldBy.get(shown.length);
    if (!statement) heldBy.set(shown.length, (statement = held(shown.length)));
    if (shown.length > 0) statement.all({ ...params, today });
    const last = shown[shown.length - 1];
    const next =
      rows.length > LIMIT ? Buffer.from(JSON.stringify([last.sortKey, last.id])).toString('base64url') : null;
    return {
      items: shown.map(item),
      next,
      total: Math.min(Number(total), 10_000),
      totalIsCapped: Number(total) > 10_000,
    };
  };

  /** By the rarest pair of characters while it is rare, else along the names until a page is full. */
  const search = (q: string): object => {
    const grams = Array.from({ length: q.length - 1 }, (_, i) => q.slice(i, i + 2));
    const sizes = grams.map((gram) => ({ gram, size: Number(counts.gram.get({ gram })) }));
    const { gram, size } = sizes.sort((x, y) => x.size - y.size)[0];
    const params = { gram, like: `%${q}%` };
    const rows = (size <= FEW ? pages.few.all(params) : pages.many.all({ like: params.like })) as Row[];
    return paged(rows, grams.length === 1 ? size : counts.like.get(params));
  };

  return {
    list(query: URLSearchParams): object {
      const after = query.get('after');
      const township = query.get('township');
      const q = query.get('q');
      if (after) {
        const [key, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as string[];
        return paged(pages.deep.all({ key, id }) as Row[], counts.all.get());
      }
      if (township) return paged(pages.first.all({ township }) as Row[], counts.township.get({ township }));
      return search(q ?? '');
    },
    dossier(id: string): object {
      const row = enterprise.get(id) as Row;
      hangs.all({ id, today });
      const told = visits.all(id) as Row[];
      const items = told.slice(0, 20).map(({ id: visitId, enterpriseId, ...facts }) => ({
        at: new Date(`${String(facts.day)}T00:00:00+08:00`).toISOString(),
        id: visitId,
        enterpriseId,
        kind: 'visit',
        facts: { ...facts, officer },
        source: 'visits',
      }));
      const last = items[items.length - 1];
      const next =
        told.length > 20
          ? Buffer.from(JSON.stringify([Date.parse(last.at), 'visits', last.id])).toString('base64url')
          : null;
      return {
        ...item(row),
        mergedInto: row.mergedInto,
        codeReason: row.codeReason,
        registeredOn: row.registeredOn,
        address: row.address,
        createdAt: new Date(Number(row.createdAt)).toISOString(),
        titlesHeld: [],
        rosters: [],
        codeHistory: [],
        formerNames: [],
        timeline: { items, next },
      };
    },
  };
}
