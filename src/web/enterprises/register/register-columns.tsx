import { Link } from 'react-router';
import type { Column } from '../../kit/query-table';
import { useWords } from '../../language/words';
import type { EnterpriseItem } from '../enterprise';
import { SIZES } from '../enterprise.words';
import { Officers } from '../officers';
import { Standing } from '../standing';
import { useAreas } from '../use-areas';
import { LastVisit, NextVisit } from '../visit-days';
import { REGISTER } from './register.words';

/** What the register tells of each enterprise; outside the scope the basics only. */
export function useRegisterColumns(): Column<EnterpriseItem>[] {
  const t = useWords(REGISTER);
  const sizes = useWords(SIZES);
  const { township, platform, sector } = useAreas();
  return [
    {
      key: 'name',
      title: t.name,
      render: (row) => (
        <>
          <Link to={`/enterprises/${row.id}`} className="register-name">
            {row.name}
          </Link>
          <div className="marks">
            <Standing enterprise={row} />
          </div>
        </>
      ),
    },
    { key: 'code', title: t.code, render: ({ code }) => <span className="number">{code}</span> },
    {
      key: 'township',
      title: t.township,
      card: true,
      render: (row) => (
        <>
          {township(row.township)}
          {row.platform && <div className="soft">{platform(row.platform)}</div>}
        </>
      ),
    },
    { key: 'sector', title: t.sector, render: (row) => sector(row.sector) },
    { key: 'size', title: t.size, render: ({ sizeClass }) => sizeClass && sizes[sizeClass] },
    {
      key: 'officers',
      title: t.officers,
      card: true,
      render: ({ inScope, officers }) => (inScope ? <Officers officers={officers ?? []} /> : t.outside),
    },
    {
      key: 'last',
      title: t.lastVisit,
      card: true,
      render: ({ inScope, lastVisitOn }) => inScope && <LastVisit day={lastVisitOn} />,
    },
    {
      key: 'next',
      title: t.nextVisit,
      card: true,
      render: ({ inScope, nextVisitOn }) => inScope && <NextVisit day={nextVisitOn} />,
    },
  ];
}
