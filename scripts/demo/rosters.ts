import { RostersService } from '../../src/enterprises/rosters/rosters.service';
import type { RosterKind } from '../../src/enterprises/rosters/roster.rules';
import type { Diary } from './diary';
import type { FirmIds } from './enterprises';
import { weightOf } from './figure.plan';
import { Firm, isThere } from './firms';
import { MANAGERS } from './people';
import { Stage, together } from './stage';
import type { Track } from './trades';
import type { DemoYear } from './year';

interface PlannedRoster {
  readonly name: string;
  readonly kind: RosterKind;
  /** Said to be of the demo, so that nobody looks for the document. */
  readonly documentNo: string;
  readonly share: number;
  readonly size: number;
  readonly tracks: readonly Track[];
  readonly rank: (firm: Firm) => number;
}

const INDUSTRY: readonly Track[] = ['things', 'biomedicine', 'equipment'];
const FULL_SIZE = 400;

const ROSTERS: readonly PlannedRoster[] = [
  {
    name: '重点工业企业白名单',
    kind: 'whitelist',
    documentNo: '演示发〔2022〕1号',
    share: 0.1,
    size: 61,
    tracks: INDUSTRY,
    rank: weightOf,
  },
  {
    name: '前50强工业企业',
    kind: 'ranking',
    documentNo: '演示发〔2022〕2号',
    share: 0.2,
    size: 50,
    tracks: INDUSTRY,
    rank: weightOf,
  },
  {
    name: '高成长性工业企业',
    kind: 'high_growth',
    documentNo: '演示发〔2022〕2号',
    share: 0.2,
    size: 40,
    tracks: INDUSTRY,
    rank: ({ growth }) => growth,
  },
  {
    name: '产业生态圈“链主”企业',
    kind: 'chain_leader',
    documentNo: '演示发〔2022〕3号',
    share: 0.5,
    size: 10,
    tracks: [...INDUSTRY, 'software'],
    rank: weightOf,
  },
];

/** The bureau's lists, each as long as its own of 2022, published in the course of the year by the manager. */
export function publishRosters(
  stage: Stage,
  diary: Diary,
  firms: readonly Firm[],
  ids: FirmIds,
  year: DemoYear,
): void {
  const rosters = stage.get(RostersService);
  const [{ username }] = MANAGERS;
  for (const { name, kind, documentNo, share, size, tracks, rank } of ROSTERS) {
    const publishedOn = year.workingDay(share);
    diary.note(publishedOn, '15:10', () =>
      stage.as(username, async (actor) => {
        const { id } = await rosters.add({ name, kind, documentNo, publishedOn });
        const chosen = firms
          .flatMap((firm, at) => (isThere(firm, publishedOn) && tracks.includes(firm.track) ? [at] : []))
          .sort((a, b) => rank(firms[b]) - rank(firms[a]) || a - b)
          .slice(0, Math.ceil((size * firms.length) / FULL_SIZE));
        await together(chosen, (at) => rosters.addEntry(actor, id, { enterpriseId: ids[at] }));
      }),
    );
  }
}
