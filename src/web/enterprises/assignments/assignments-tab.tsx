import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { $api } from '../../api/query';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { useMay, useToday } from '../../session/session';
import type { PartProps } from '../dossier/part-props';
import { standingOf, type Assignment } from './assignment';
import { AssignmentRow } from './assignment-row';
import { ASSIGNMENTS } from './assignments.words';

const OfficerDialog = lazy(() => import('./officer-dialog'));
const SupportDialog = lazy(() => import('./support-dialog'));
const EndDialog = lazy(() => import('./end-dialog'));
const WithdrawDialog = lazy(() => import('./withdraw-dialog'));

type Asked = { act: 'support' } | { act: 'end' | 'withdraw'; id: string };

/** Who serves it and who did. `?act=officer` opens the change at once: the dossier's button leads there. */
export default function AssignmentsTab({ enterprise, isOpen }: PartProps) {
  const t = useWords(ASSIGNMENTS);
  const may = useMay();
  const url = useUrl();
  const { today } = useToday();
  const [asked, ask] = useState<Asked>();
  const { id } = enterprise;
  const params = { path: { id } };
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/enterprises/{id}/assignments', { params });
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <Loading />;
  const mayWrite = isOpen && may('assignment.write');
  const primary = data.items.find((each) => each.role === 'primary' && standingOf(each, today) === 'now');
  const close = (): void => ask(undefined);
  const about =
    asked && asked.act !== 'support' ? data.items.find((each) => each.id === asked.id) : undefined;
  const acts = (each: Assignment) => ({
    end: () => ask({ act: 'end', id: each.id }),
    withdraw: () => ask({ act: 'withdraw', id: each.id }),
  });
  return (
    <>
      {data.items.length === 0 ? (
        <Plate title={t.none} about={t.noneAbout} />
      ) : (
        <ul className="list rows">
          {data.items.map((each) => (
            <AssignmentRow key={each.id} assignment={each} acts={mayWrite ? acts(each) : undefined} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <div className="row-acts">
          <Button onClick={() => url.set({ act: 'officer' }, { replace: true })}>
            {primary ? t.change : t.assign}
          </Button>
          <Button onClick={() => ask({ act: 'support' })}>{t.addSupport}</Button>
        </div>
      )}
      <Suspense fallback={null}>
        {mayWrite && url.one('act') === 'officer' && (
          <OfficerDialog
            enterpriseId={id}
            present={primary}
            close={() => url.set({ act: undefined }, { replace: true })}
          />
        )}
        {asked?.act === 'support' && <SupportDialog enterpriseId={id} close={close} />}
        {asked?.act === 'end' && about && <EndDialog assignment={about} close={close} />}
        {asked?.act === 'withdraw' && about && <WithdrawDialog assignment={about} close={close} />}
      </Suspense>
    </>
  );
}
