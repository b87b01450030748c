import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../api/query';
import { useWords } from '../language/words';
import { NAV } from './nav.words';
import { PALETTE } from './palette.words';
import { usePlaces } from './use-places';
import { useRested } from '../kit/use-rested';

export interface Find {
  kind: 'enterprises' | 'pages' | 'acts' | 'views';
  path: string;
  label: string;
  about?: string;
}

const MOST = 8;

/** What the typed words lead to: enterprises as the server finds them, then pages and acts by their names. */
export function usePaletteFinds(typed: string): { finds: Find[]; isSearching: boolean } {
  const t = useWords(NAV);
  const p = useWords(PALETTE);
  const { places, beginnings } = usePlaces();
  const q = useRested(typed);
  const found = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { q, limit: MOST } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  );
  const saved = $api.useQuery('get', '/api/v1/views');
  const fits = (label: string): boolean => label.toLowerCase().includes(typed.toLowerCase());
  const enterprises: Find[] =
    typed === '' || q === ''
      ? []
      : (found.data?.items ?? []).map(({ id, name, code }) => ({
          kind: 'enterprises',
          path: `/enterprises/${id}`,
          label: name,
          about: code ?? undefined,
        }));
  const all: Find[] =
    enterprises.length < MOST
      ? []
      : [{ kind: 'enterprises', path: `/enterprises?q=${encodeURIComponent(q)}`, label: p.all(q) }];
  const views = (saved.data?.items ?? []).map(({ page, name, query }): Find => ({
    kind: 'views',
    path: `/${page}?${query}`,
    label: name,
  }));
  const acts = beginnings.map(({ path, word }): Find => ({ kind: 'acts', path, label: t[word] }));
  const pages = places.map(({ path, word }): Find => ({ kind: 'pages', path, label: t[word] }));
  return {
    finds: [...enterprises, ...all, ...[...views, ...acts, ...pages].filter(({ label }) => fits(label))],
    isSearching: typed !== '' && (typed !== q || found.isFetching),
  };
}
