import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { $api } from '../api/query';
import { useUrl } from '../kit/use-url';
import { useFirmSearch } from './use-firm-search';
import { useClearable } from '../kit/use-clearable';

const MOST = 12;

/** One enterprise, found by name, code or pinyin initials. */
export function EnterpriseFilter({ name, label }: { name: string; label: string }) {
  const clearable = useClearable();
  const url = useUrl();
  const chosen = url.one(name);
  const [typed, setTyped] = useState('');
  const { found } = useFirmSearch(typed.trim());
  const first = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { limit: MOST } } },
    { placeholderData: keepPreviousData },
  );
  const present = $api.useQuery(
    'get',
    '/api/v1/enterprises/{id}',
    { params: { path: { id: chosen ?? '' } } },
    { enabled: chosen !== undefined },
  );
  const offered = typed.trim() === '' ? (first.data?.items ?? []) : found;
  return (
    <Select<string>
      aria-label={label}
      placeholder={label}
      allowClear={clearable}
      className="filter-choice"
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={chosen}
      onChange={(id?: string) => {
        setTyped('');
        url.set({ [name]: id });
      }}
      options={offered.map((each) => ({ value: each.id, label: each.name }))}
      labelRender={({ label: known }) => known ?? present.data?.name ?? '…'}
    />
  );
}
