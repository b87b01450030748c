import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { $api } from '../../api/query';

const PAUSE_MS = 250;

/** What saving would say to a name and a code, once the fingers rest. */
export function useCheck(name: string, code: string, exceptId: string | undefined) {
  const query = useRested(`${name.trim().slice(0, 100)}\n${code.trim().slice(0, 100)}`);
  const [restedName, restedCode] = query.split('\n');
  const { data } = $api.useQuery(
    'get',
    '/api/v1/enterprises/check',
    { params: { query: { name: restedName, code: restedCode, exceptId } } },
    { enabled: restedName !== '' || restedCode !== '', placeholderData: keepPreviousData },
  );
  // An answer about what stood there before must not stand beside what stands there now.
  return {
    sameNames: name.trim() === '' ? [] : (data?.sameNames ?? []),
    code: code.trim() === '' ? null : (data?.code ?? null),
  };
}

function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}
