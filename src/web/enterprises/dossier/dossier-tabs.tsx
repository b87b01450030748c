import { Suspense, lazy } from 'react';
import { useTab } from '../../kit/page';
import { Loading } from '../../kit/states';
import { Tabs } from '../../kit/tabs';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import { TimelineTab } from '../timeline/timeline-tab';
import { DOSSIER } from './dossier.words';
import type { PartProps } from './part-props';

const PARTS = {
  timeline: TimelineTab,
  contacts: lazy(() => import('../contacts/contacts-tab')),
  figures: lazy(() => import('../figures/figures-tab')),
  assignments: lazy(() => import('../assignments/assignments-tab')),
  rosters: lazy(() => import('./rosters-tab')),
  history: lazy(() => import('./history-tab')),
};
type Part = keyof typeof PARTS;

const isPart = (name: string): name is Part => name in PARTS;

/** The parts of a dossier that the reader's roles open; the timeline first. */
export function DossierTabs(props: PartProps) {
  const t = useWords(DOSSIER);
  const may = useMay();
  const hidden: Part[] = [];
  if (!may('contact.read')) hidden.push('contacts');
  if (!may('figure.read')) hidden.push('figures');
  const parts = (Object.keys(PARTS) as Part[]).filter((part) => !hidden.includes(part));
  const [chosen] = useTab('timeline');
  const present = isPart(chosen) && parts.includes(chosen) ? chosen : 'timeline';
  const Shown = PARTS[present];
  const rosters = props.enterprise.rosters?.length;
  return (
    <>
      <Tabs
        label={t.parts}
        tabs={parts.map((key) => ({ key, label: t[key], count: key === 'rosters' ? rosters : undefined }))}
        present={present}
      />
      <Suspense fallback={<Loading />}>
        <Shown {...props} />
      </Suspense>
    </>
  );
}
