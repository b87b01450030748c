import { keepPreviousData } from '@tanstack/react-query';
import { usePeople } from '../accounts/use-people';
import { $api } from '../api/query';
import { addDays, instantOf } from '../kit/days';
import { LinkButton } from '../kit/link-button';
import { Page } from '../kit/page';
import { QueryTable, type Column } from '../kit/query-table';
import { Plate } from '../kit/states';
import { useDayText } from '../kit/use-day-text';
import { usePages, useUrl } from '../kit/use-url';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import type { AuditEntry } from './audit-entry';
import { AuditFilters } from './audit-filters';
import { AuditSentence } from './audit-sentence';
import { AUDIT } from './audit.words';
import { useEnterpriseNames } from './use-enterprise-names';
import './audit.css';

const ROWS = 30;

/** Who did what, the newest first. */
export default function AuditPage() {
  const t = useWords(AUDIT);
  const query = useEntries();
  const columns = useColumns(query.data?.items ?? []);
  return (
    <Page title={t.title} about={t.about} actions={<LinkButton to="/audit/verify">{t.verify}</LinkButton>}>
      <AuditFilters />
      <QueryTable
        caption={t.title}
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        empty={<Plate title={t.empty} />}
      />
    </Page>
  );
}

function useEntries() {
  const url = useUrl();
  const { after } = usePages();
  const { zone } = useToday();
  const [from, to] = [url.one('from'), url.one('to')];
  const iso = (day: string): string => new Date(instantOf(zone, day)).toISOString();
  const query = {
    actorId: url.one('actor'),
    act: url.one('act'),
    subject: url.one('subject'),
    subjectId: url.one('subjectId'),
    enterpriseId: url.one('enterprise'),
    from: from && iso(from),
    // The day itself is meant too.
    to: to && iso(addDays(to, 1)),
    after,
    limit: ROWS,
  };
  return $api.useQuery('get', '/api/v1/audit', { params: { query } }, { placeholderData: keepPreviousData });
}

function useColumns(entries: readonly AuditEntry[]): Column<AuditEntry>[] {
  const t = useWords(AUDIT);
  const text = useDayText();
  const enterpriseName = useEnterpriseNames(entries.map(({ enterpriseId }) => enterpriseId));
  const { nameOf } = usePeople();
  const who = ({ actorId, act }: AuditEntry): string => {
    if (actorId) return nameOf(actorId) || t.unknown;
    return act === 'session.refused' ? t.somebody : t.house;
  };
  return [
    {
      key: 'what',
      title: t.what,
      render: (entry) => (
        <AuditSentence entry={entry} who={who(entry)} enterprise={enterpriseName(entry.enterpriseId)} />
      ),
    },
    {
      key: 'when',
      title: t.when,
      card: true,
      render: ({ at }) => <span className="audit-when number">{text.instant(at)}</span>,
    },
    {
      key: 'place',
      title: t.place,
      align: 'right',
      card: true,
      render: ({ seq }) => (seq === null ? <span className="soft">{t.unsealed}</span> : t.sealed(seq)),
    },
  ];
}
