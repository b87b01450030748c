import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { components } from '../../api/schema';

export type TimelineItem = components['schemas']['TimelineItem'];
type TimelinePage = components['schemas']['TimelinePage'];

/** The story of an enterprise, page by page; the first came with its dossier. */
export function useTimeline(id: string, first: TimelinePage | undefined) {
  return useInfiniteQuery({
    queryKey: ['timeline', id],
    queryFn: async ({ pageParam }) => {
      const params = { path: { id }, query: { before: pageParam } };
      const { data } = await api.GET('/api/v1/enterprises/{id}/timeline', { params });
      return data as TimelinePage;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    initialData: first && { pages: [first], pageParams: [undefined] },
  });
}
