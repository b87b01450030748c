import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { fictionalCode } from '../../src/enterprises/register/credit-code.rules';
import { normaliseName, searchTextOf, sortKeyOf } from '../../src/enterprises/search/naming.rules';
import { indexGramsOf } from '../../src/enterprises/search/search.rules';
import { newId } from '../../src/platform/ids';

export const TOWNSHIPS = [
  '330106002',
  '330106004',
  '330106005',
  '330106007',
  '330106009',
  '330106010',
  '330106109',
];
const FIRST = '云山星辰禾谷松岚海川宁远知微明澈拓维'.split('');
const SECOND = '涂鸟数芯智联光谷元启恒创博雅科锐'.split('');
const LAST = ['科技', '信息技术', '智能装备', '生物医药', '电子', '软件'];

const VISITS_EACH = 25;

export interface Seeded {
  enterpriseIds: string[];
  /** Those with 25 visits each; the rest has none yet. */
  visitedIds: string[];
  /** The first of its grams is rare, the second common: what people type. */
  searches: string[];
}

/** Rows as the services would write them, straight into the file of a stopped server: the same for both servers. */
export function seed(dataDir: string, officerId: string, enterprises: number, visits: number): Seeded {
  const db = new BetterSqlite3(join(dataDir, 'tidu.db'));
  db.pragma('synchronous = OFF');
  const enterpriseIds: string[] = [];
  const searches: string[] = [];
  const now = Date.now();
  db.transaction(() => {
    const enterprise =
      db.prepare(`INSERT INTO enterprise (id, name, nameKey, sortKey, searchText, code, codeReason,
      industryCode, sector, township, platform, status, registeredOn, address, mergedInto, lastVisitOn, nextVisitOn,
      sizeClass, createdAt, updatedAt, version) VALUES (:id, :name, :nameKey, :sortKey, :searchText, :code, NULL, '6513',
      'digital_economy', :township, NULL, 'active', NULL, NULL, NULL, '2023-03-01', '', 'undetermined', :now, :now, 1)`);
    const gram = db.prepare('INSERT INTO enterprise_gram (gram, enterpriseId) VALUES (?, ?)');
    for (let i = 0; i < enterprises; i++) {
      const id = newId();
      const name = nameOf(i);
      const code = i < 961 ? fictionalCode(i) : null;
      const searchText = searchTextOf({ name, formerNames: [], code: code ?? '' });
      const row = { id, name, nameKey: normaliseName(name), sortKey: sortKeyOf(name), searchText, code, now };
      enterprise.run({ ...row, township: TOWNSHIPS[i % TOWNSHIPS.length] });
      for (const each of indexGramsOf(searchText)) gram.run(each, id);
      enterpriseIds.push(id);
      if (i % 97 === 0) searches.push(name.slice(2, 6), name.slice(0, 2));
    }
    const visit =
      db.prepare(`INSERT INTO visit (id, clientId, officerId, day, kind, occasion, summary, companions, peopleMet,
      findings, policiesExplained, place, startTime, endTime, withdrawnAt, withdrawnReason, version, createdAt, updatedAt)
      VALUES (:id, NULL, :officerId, :day, 'on_site', NULL, :summary, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
      1, :at, :at)`);
    const link = db.prepare('INSERT INTO visit_enterprise (visitId, enterpriseId, day) VALUES (?, ?, ?)');
    const visited = Math.max(1, Math.min(enterprises, Math.floor(visits / VISITS_EACH)));
    for (let i = 0; i < visits; i++) {
      const id = newId();
      const at = now - (visits - i) * 60_000;
      const day = new Date(at).toISOString().slice(0, 10);
      visit.run({ id, officerId, day, summary: `第${i}次走访:了解订单与用工,解释研发补助政策`, at });
      link.run(id, enterpriseIds[i % visited], day);
    }
  })();
  db.close();
  return { enterpriseIds, visitedIds: enterpriseIds.slice(0, Math.floor(visits / VISITS_EACH)), searches };
}

function nameOf(i: number): string {
  const pick = (list: readonly string[], step: number): string => list[Math.floor(i / step) % list.length];
  return `杭州${pick(FIRST, 1)}${pick(SECOND, 20)}${pick(FIRST, 7)}${pick(SECOND, 3)}${pick(LAST, 1)}有限公司${i}`;
}
