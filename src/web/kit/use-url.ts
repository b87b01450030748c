import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

type Patch = Record<string, string | readonly string[] | undefined>;

export interface Url {
  one(name: string): string | undefined;
  all(name: string): string[];
  /** Sets or clears filters; the list goes back to its first page. Typing replaces the entry in the history. */
  set(patch: Patch, options?: { replace?: boolean }): void;
  query: string;
}

/** Filters, sort and page live in the address: it can be shared, saved and gone back to. */
export function useUrl(): Url {
  const [params, setParams] = useSearchParams();
  return {
    one: (name) => params.get(name) ?? undefined,
    all: (name) => params.getAll(name),
    set: (patch, options) =>
      setParams(
        (present) => {
          const next = new URLSearchParams(present);
          next.delete('after');
          for (const [name, value] of Object.entries(patch)) {
            next.delete(name);
            for (const each of typeof value === 'string' ? [value] : (value ?? []))
              if (each) next.append(name, each);
          }
          return next;
        },
        { replace: options?.replace },
      ),
    query: params.toString(),
  };
}

/** Pages by keyset: each knows the next, and the way back is kept in the history's state. */
export function usePages(): { after: string | undefined; next(mark: string): void; back?: () => void } {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const location = useLocation();
  const after = params.get('after') ?? undefined;
  const trail = (location.state as { trail?: (string | null)[] } | null)?.trail ?? [];
  const go = useCallback(
    (mark: string | null | undefined, way: (string | null)[]) => {
      const next = new URLSearchParams(params);
      if (mark) next.set('after', mark);
      else next.delete('after');
      void navigate({ search: next.toString() }, { state: { trail: way } });
    },
    [navigate, params],
  );
  return {
    after,
    next: (mark) => go(mark, [...trail, after ?? null]),
    back: after ? () => go(trail[trail.length - 1], trail.slice(0, -1)) : undefined,
  };
}
