import type { RouteObject } from 'react-router';
import { Broken } from '../shell/broken';
import { pageRoute } from '../shell/page-route';

export const SETUP_PAGES: RouteObject[] = [pageRoute('/welcome', () => import('./welcome-page'))];

/** Open to whoever has the link, who is nobody yet. */
export const OPEN_PAGES: RouteObject[] = [
  {
    path: '/setup',
    lazy: async () => ({ Component: (await import('./setup-page')).default }),
    errorElement: <Broken />,
  },
];
