import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api/query';
import { useRested } from '../../kit/use-rested';

const PAUSE_MS = 250;

/** What saving would say to a name and a code, once the fingers rest. */
export function useCheck(name: string, code: string, exceptId: string | undefined) {
  const query = useRested(`${name.trim().slice(0, 100)}\n${code.trim().slice(0, 100)}`, PAUSE_MS);
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
