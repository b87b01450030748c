import { QueryClient } from '@tanstack/react-query';
import createHooks from 'openapi-react-query';
import { api } from './client';
import { Refused } from './problem';

/** `$api.useQuery('get', '/api/v1/areas')`: the API as hooks. */
export const $api = createHooks(api);

const RETRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Only what may go better next time is asked again.
      retry: (count, error) =>
        count < RETRIES && error instanceof Refused && (error.status === 0 || error.status === 503),
      // Whether the line is up is for the request to find out: browsers are often wrong about it.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** After a change: all that was read may be different. Pages in view are read again, the others when they are shown. */
export function refresh(): Promise<void> {
  return queryClient.invalidateQueries();
}
