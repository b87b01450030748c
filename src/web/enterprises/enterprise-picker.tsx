import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { $api } from '../api/query';
import { useWords } from '../language/words';
import { PICKER } from './enterprise-picker.words';
import { useRested } from '../kit/use-rested';

const MOST = 12;

interface EnterprisePickerProps {
  value?: string[];
  onChange?(ids: string[]): void;
  label: string;
  id?: string;
  autoFocus?: boolean;
}

/** Some of the enterprises in one's scope, found by name, code or pinyin initials. */
export function EnterprisePicker({ value = [], onChange, label, id, autoFocus }: EnterprisePickerProps) {
  const t = useWords(PICKER);
  const [typed, setTyped] = useState('');
  const q = useRested(typed.trim());
  const found = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { q, limit: MOST } } },
    { placeholderData: keepPreviousData },
  );
  const names = useNames(value);
  const options = (found.data?.items ?? [])
    .filter(({ inScope }) => inScope)
    .map((each) => ({ value: each.id, label: each.name }));
  const others = value
    .filter((each) => !options.some((option) => option.value === each))
    .map((each) => ({ value: each, label: names.get(each) ?? '…' }));
  return (
    <Select<string[]>
      id={id}
      mode="multiple"
      aria-label={label}
      placeholder={t.hint}
      autoFocus={autoFocus}
      value={value}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped, autoClearSearchValue: true }}
      loading={found.isFetching}
      notFoundContent={found.isPending ? t.searching : t.none}
      options={[...options, ...(q === '' ? others : [])]}
      labelRender={({ value: chosen, label: known }) => known ?? names.get(String(chosen)) ?? '…'}
    />
  );
}

/** Names of what has been chosen: it may come from an address, or from before a reload. */
function useNames(ids: readonly string[]): Map<string, string> {
  const queries = ids.map((id) =>
    $api.queryOptions('get', '/api/v1/enterprises/{id}', { params: { path: { id } } }),
  );
  return useQueries({
    queries,
    combine: (results) =>
      new Map(results.flatMap(({ data }): [string, string][] => (data ? [[data.id, data.name]] : []))),
  });
}
