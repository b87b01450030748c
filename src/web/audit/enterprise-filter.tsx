import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { $api } from '../api/query';
import { useUrl } from '../kit/use-url';
import { useEnterpriseNames } from './use-enterprise-names';

const PAUSE_MS = 150;
const MOST = 12;

/** One enterprise, found by name, code or pinyin initials. */
export function EnterpriseFilter({ name, label }: { name: string; label: string }) {
  const url = useUrl();
  const chosen = url.one(name);
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const nameOf = useEnterpriseNames([chosen]);
  const found = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { q: q || undefined, limit: MOST } } },
    { placeholderData: keepPreviousData },
  );
  const options = (found.data?.items ?? []).map((each) => ({ value: each.id, label: each.name }));
  return (
    <Select<string>
      aria-label={label}
      placeholder={label}
      allowClear
      className="filter-choice"
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={chosen}
      onChange={(id?: string) => url.set({ [name]: id })}
      options={options}
      labelRender={({ value, label: known }) => known ?? nameOf(String(value))}
    />
  );
}
