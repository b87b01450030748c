import { Button } from 'antd';
import { LinkButton } from '../../kit/link-button';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import type { PartProps } from '../dossier/part-props';
import { TimelineEntry } from './timeline-entry';
import { TIMELINE } from './timeline.words';
import { useTimeline } from './use-timeline';

/** What happened, the latest first. */
export function TimelineTab({ enterprise: { id, timeline }, isOpen }: PartProps) {
  const t = useWords(TIMELINE);
  const may = useMay();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(id, timeline);
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <Loading />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    // Nothing to see is not the same as nothing happened.
    if (!may('visit.read')) return <Plate title={t.closed} />;
    const log = isOpen && may('visit.log') && (
      <LinkButton to={`/visits/new?enterprise=${id}`}>{t.log}</LinkButton>
    );
    return <Plate title={t.none} about={t.noneAbout} action={log} />;
  }
  return (
    <>
      <ol className="list rows">
        {items.map((item) => (
          <TimelineEntry key={item.source + item.id} item={item} />
        ))}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.earlier}
        </Button>
      )}
    </>
  );
}
