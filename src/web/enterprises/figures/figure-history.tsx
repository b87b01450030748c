import { Button, Modal } from 'antd';
import { usePeople } from '../../accounts/use-people';
import { api } from '../../api/client';
import { $api, refresh } from '../../api/query';
import { useConfirm } from '../../kit/confirm';
import { Mark } from '../../kit/mark';
import { Failed } from '../../kit/problem';
import { Loading } from '../../kit/states';
import { useToast } from '../../kit/toast';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { METRICS_KEPT, type Figure } from './figure';
import { FIGURES, METRICS, SOURCES } from './figures.words';
import { useFigureText } from './use-figure-text';
import { yuanOf } from './wan';

interface FigureHistoryProps {
  enterpriseId: string;
  figure: Figure;
  mayWrite: boolean;
  close(): void;
}

/** What a figure was before, who said so, and the way to take it back. */
export default function FigureHistory({ enterpriseId, figure, mayWrite, close }: FigureHistoryProps) {
  const t = useWords(FIGURES);
  const metrics = useWords(METRICS);
  const sources = useWords(SOURCES);
  const say = useFigureText();
  const toast = useToast();
  const [confirm, dialog] = useConfirm();
  const { period, metric, source } = figure;
  const params = { path: { id: enterpriseId, period } };
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/enterprises/{id}/figures/{period}', {
    params,
  });
  const revisions = data?.items.filter((each) => each.metric === metric && each.source === source);
  const present = revisions?.[0];

  const put = (value: number | null): Promise<unknown> =>
    api.PUT('/api/v1/enterprises/{id}/figures/{period}', {
      params,
      body: { source, values: [{ metric, value }] },
    });
  const takeBack = async (before: number): Promise<void> => {
    try {
      const change = {
        key: metric,
        label: metrics[metric],
        before: say.value(metric, before),
        after: t.noValue,
      };
      await confirm({
        title: t.takeBackTitle,
        act: t.takeBack,
        about: t.takeBackAbout,
        changes: [change],
        danger: true,
      });
      await put(null);
      await refresh();
      toast.done(t.takenBackDone, () => put(before));
      close();
    } catch (failure) {
      toast.failed(failure);
    }
  };
  return (
    <Modal
      open
      title={`${metrics[metric]} · ${say.period(period)} · ${sources[source]}`}
      footer={null}
      onCancel={close}
      width={520}
    >
      {!revisions && (error ? <Failed error={error} retry={refetch} /> : <Loading />)}
      <ol className="plain-list">
        {revisions?.map((each, index) => (
          <Revision key={each.revision} figure={each} isPresent={index === 0} />
        ))}
      </ol>
      {mayWrite && present && present.value !== null && (
        <div className="form-actions">
          <Button danger onClick={() => void takeBack(present.value as number)}>
            {t.takeBack}
          </Button>
        </div>
      )}
      {dialog}
    </Modal>
  );
}

function Revision({ figure, isPresent }: { figure: Figure; isPresent: boolean }) {
  const t = useWords(FIGURES);
  const say = useFigureText();
  const days = useDayText();
  const { nameOf } = usePeople();
  const { metric, value, note, recordedBy, recordedAt } = figure;
  return (
    <li>
      {value === null ? (
        <Mark>{t.takenBack}</Mark>
      ) : (
        <strong className="number">{say.value(metric, value)}</strong>
      )}{' '}
      {value !== null && METRICS_KEPT[metric].unit === 'wan' && (
        <span className="soft number">{t.exact(yuanOf(value))}</span>
      )}{' '}
      {isPresent && value !== null && <Mark tone="brand">{t.present}</Mark>}
      <div className="soft">{t.by(nameOf(recordedBy), days.instant(recordedAt))}</div>
      {note && <div className="soft">{note}</div>}
    </li>
  );
}
