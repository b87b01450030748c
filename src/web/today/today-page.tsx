import { $api } from '../api/query';
import { Page } from '../kit/page';
import { useWords } from '../language/words';
import { useMay, useSession } from '../session/session';
import { Doors } from '../setup/doors';
import { Chain } from './chain';
import { Coming } from './coming';
import { Greeting } from './greeting';
import { House } from './house';
import { MyMonth } from './my-month';
import { ToSee } from './to-see';
import { TODAY } from './today.words';
import { Waiting } from './waiting';
import { UnsentPlace } from './unsent-place';
import './today.css';

/** The first page: what waits for the reader, by what their roles may do. It must be light: no forms, no dialogs. */
export default function TodayPage() {
  const t = useWords(TODAY);
  const may = useMay();
  const { roles } = useSession().account;
  const isNew = useIsNew();
  return (
    <Page title={t.title} about={<Greeting />}>
      {isNew && <Doors />}
      {may('visit.log') && <UnsentPlace />}
      <div className="today">
        <div className="today-main">
          {may('reminder.use') && <Waiting />}
          {may('visit.log') && <Coming />}
        </div>
        <div className="today-side">
          {may('visit.log') && !isNew && <MyMonth />}
          {may('visit.log') && !isNew && <ToSee />}
          {may('account.manage') && <House />}
          {roles.includes('auditor') && <Chain />}
        </div>
      </div>
    </Page>
  );
}

/** A register without any enterprise: whoever set it up is shown where to begin. */
function useIsNew(): boolean {
  const may = useMay();
  const { data } = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { limit: 1 } } },
    { enabled: may('account.manage') },
  );
  return data?.total === 0;
}
