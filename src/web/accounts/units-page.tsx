import { Button } from 'antd';
import { useState } from 'react';
import { Page } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading, Plate } from '../kit/states';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import { UnitDialog } from './unit-dialog';
import type { Branch } from './unit-tree';
import { UNITS } from './units.words';
import { useUnits, type Unit } from './use-units';
import './units.css';

/** What is open: a unit to change, or a new one with what it is part of. */
type Open = { unit: Unit } | { parentId: string | null };

/** The bureau, its sections and offices as a tree. */
export default function UnitsPage() {
  const t = useWords(UNITS);
  const may = useMay();
  const { query, tree } = useUnits();
  const [open, setOpen] = useState<Open>();
  const mayManage = may('unit.manage');
  const add = mayManage && (
    <Button type="primary" onClick={() => setOpen({ parentId: tree.length === 1 ? tree[0].unit.id : null })}>
      {t.add}
    </Button>
  );
  const content = (): React.ReactNode => {
    if (query.error && !query.data) return <Failed error={query.error} retry={query.refetch} />;
    if (!query.data) return <Loading rows={6} />;
    if (tree.length === 0) return <Plate title={t.empty} action={add} />;
    return (
      <div className="sheet narrow">
        <Branches branches={tree} open={mayManage ? setOpen : undefined} />
      </div>
    );
  };
  return (
    <Page title={t.title} about={t.about} actions={tree.length > 0 && add}>
      {content()}
      {open && <UnitDialog {...open} close={() => setOpen(undefined)} />}
    </Page>
  );
}

function Branches({ branches, open }: { branches: readonly Branch[]; open?: (open: Open) => void }) {
  const t = useWords(UNITS);
  const { nameOf } = useUnits();
  return (
    <ul className="units">
      {branches.map(({ unit, parts }) => {
        const name = nameOf(unit);
        const other = unit.zh === null ? undefined : name === unit.zh ? unit.name : unit.zh;
        return (
          <li key={unit.id}>
            <div className="unit">
              <span>
                <strong>{name}</strong> {other && <span className="soft">{other}</span>}
              </span>
              {open && (
                <span className="unit-acts">
                  <Button aria-label={t.addPartOf(name)} onClick={() => open({ parentId: unit.id })}>
                    {t.addPart}
                  </Button>
                  <Button aria-label={t.editOf(name)} onClick={() => open({ unit: unit })}>
                    {t.edit}
                  </Button>
                </span>
              )}
            </div>
            {parts.length > 0 && <Branches branches={parts} open={open} />}
          </li>
        );
      })}
    </ul>
  );
}
