import { Reader } from '../../platform/database/reader';
import type { CodeRecord, NameRecord, RosterPlace, TitleHeld } from './enterprise.dto';
import type { AssignmentRole } from '../assignments/assignment.rules';
import { primaryFirst } from './holdings.sql';
import { coversToday } from './scope.sql';
import type { SubjectKind } from './title-segment.entity';

export interface DossierParts {
  officers: { officerId: string; role: AssignmentRole }[];
  titlesHeld: TitleHeld[];
  rosters: RosterPlace[];
  codeHistory: CodeRecord[];
  formerNames: NameRecord[];
  /** This enterprise and those merged into it. */
  ids: string[];
}

interface Part {
  part: 'officer' | 'title' | 'roster' | 'code' | 'name' | 'merged';
  id: string;
  what: string;
  how: string;
  fromDay: string;
  toDay: string | null;
  at: number;
}

/** All that hangs on one enterprise, in one statement: the dossier is the page that is opened most. */
const PARTS = `
  SELECT 'officer' AS part, a.officerId AS id, a.officerId AS what, a.role AS how, a.fromDay AS fromDay, a.toDay AS toDay, a.createdAt AS at
    FROM assignment AS a WHERE a.enterpriseId = :id AND a.withdrawnAt IS NULL AND ${coversToday('a')}
  UNION ALL SELECT 'title', s.id, s.tier, s.subjectKind, s.fromDay, s.toDay, 0
    FROM title_segment AS s WHERE s.enterpriseId = :id AND ${coversToday('s')}
  UNION ALL SELECT 'roster', r.id, r.name, r.kind, x.fromDay, x.toDay, x.createdAt
    FROM roster_entry AS x JOIN roster AS r ON r.id = x.rosterId WHERE x.enterpriseId = :id
  UNION ALL SELECT 'code', h.id, h.code, h.codeReason, '', NULL, h.recordedAt
    FROM enterprise_code_history AS h WHERE h.enterpriseId = :id
  UNION ALL SELECT 'name', f.id, f.name, '', f.untilDay, NULL, f.recordedAt
    FROM former_name AS f WHERE f.enterpriseId = :id
  UNION ALL SELECT 'merged', m.id, '', '', '', NULL, 0 FROM enterprise AS m WHERE m.mergedInto = :id`;

export async function dossierOf(reader: Reader, id: string, today: string): Promise<DossierParts> {
  const rows = await reader.all<Part>(PARTS, { id, today });
  const parts = (name: Part['part']) => rows.filter((row) => row.part === name);
  const latestFirst = (name: Part['part']) =>
    parts(name).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return {
    officers: parts('officer')
      .map(({ what, how }) => ({ officerId: what, role: how as AssignmentRole }))
      .sort(primaryFirst),
    titlesHeld: parts('title')
      .map(({ what, how, fromDay, toDay }) => ({
        tier: what,
        subjectKind: how as SubjectKind,
        fromDay,
        toDay,
      }))
      .sort((a, b) => (a.tier < b.tier ? -1 : 1)),
    rosters: latestFirst('roster').map(({ id: rosterId, what, how, fromDay, toDay }) => ({
      rosterId,
      name: what,
      kind: how,
      fromDay,
      toDay,
    })),
    codeHistory: latestFirst('code').map(({ what, how, at }) => ({
      code: what,
      codeReason: how,
      recordedAt: new Date(at).toISOString(),
    })),
    formerNames: latestFirst('name').map(({ what, fromDay }) => ({ name: what, untilDay: fromDay })),
    ids: [id, ...parts('merged').map((row) => row.id)],
  };
}
