import { keepPreviousData } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { $api } from '../../api/query';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { usePhone } from '../../kit/use-phone';
import { useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { useMay, useToday } from '../../session/session';
import type { PartProps } from '../dossier/part-props';
import type { Figure } from './figure';
import { FigureCards } from './figure-cards';
import { FigureTable } from './figure-table';
import { FIGURES } from './figures.words';

const FigureHistory = lazy(() => import('./figure-history'));
const EnterFigures = lazy(() => import('./enter-figures'));

const YEARS_BACK = 6;

/** What is known of its business: whole years, or a year's months to date. */
export default function FiguresTab({ enterprise: { id }, isOpen }: PartProps) {
  const t = useWords(FIGURES);
  const may = useMay();
  const phone = usePhone();
  const [asked, ask] = useState<'enter' | Figure>();
  const year = useUrl().one('year');
  const { data, error, refetch, isPlaceholderData } = $api.useQuery(
    'get',
    '/api/v1/enterprises/{id}/figures',
    { params: { path: { id }, query: { year } } },
    { placeholderData: keepPreviousData },
  );
  const mayWrite = isOpen && may('figure.write');
  const enter = mayWrite && <Button onClick={() => ask('enter')}>{t.enter}</Button>;
  const Shown = phone ? FigureCards : FigureTable;
  const close = (): void => ask(undefined);
  return (
    <>
      <div className="filter-bar">
        <YearChoice />
        {data && data.items.length > 0 && enter}
      </div>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <Loading />)}
      {data?.items.length === 0 && <Plate title={t.none} about={t.noneAbout} action={enter} />}
      {data && data.items.length > 0 && (
        <div className={isPlaceholderData ? 'list-waiting' : undefined}>
          <Shown figures={data.items} look={ask} />
        </div>
      )}
      <Suspense fallback={null}>
        {asked === 'enter' && <EnterFigures enterpriseId={id} close={close} />}
        {asked && asked !== 'enter' && (
          <FigureHistory enterpriseId={id} figure={asked} mayWrite={mayWrite} close={close} />
        )}
      </Suspense>
    </>
  );
}

function YearChoice() {
  const t = useWords(FIGURES);
  const url = useUrl();
  const { today } = useToday();
  const years = Array.from({ length: YEARS_BACK }, (_, i) => String(Number(today.slice(0, 4)) - i));
  return (
    <Select
      aria-label={t.which}
      className="filter-choice"
      popupMatchSelectWidth={false}
      value={url.one('year') ?? ''}
      onChange={(year) => url.set({ year: year || undefined })}
      options={[
        { value: '', label: t.years },
        ...years.map((year) => ({ value: year, label: t.months(year) })),
      ]}
    />
  );
}
