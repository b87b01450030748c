import { useQuery } from '@tanstack/react-query';
import type { components } from '../api/schema';
import { api } from '../api/client';

export type PersonView = components['schemas']['AccountView'];

const PAGE = 200;
const FRESH_MS = 5 * 60_000;

/** Everybody of the bureau: a few hundred at most, read once and kept for a while. */
export function usePeople(): { people: readonly PersonView[]; nameOf(id: string | null): string } {
  const { data } = useQuery({ queryKey: ['people'], queryFn: everybody, staleTime: FRESH_MS });
  const people = data ?? [];
  return { people, nameOf: (id) => people.find((person) => person.id === id)?.name ?? '' };
}

async function everybody(): Promise<PersonView[]> {
  const people: PersonView[] = [];
  let after: string | undefined;
  do {
    const { data } = await api.GET('/api/v1/accounts', { params: { query: { limit: PAGE, after } } });
    people.push(...(data?.items ?? []));
    after = data?.next ?? undefined;
  } while (after);
  return people;
}
