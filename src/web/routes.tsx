import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from './kit/states';
import { Doorkeeper } from './session/doorkeeper';
import { Broken, NoPage } from './shell/broken';
import { Shell } from './shell/shell';

/** A page is loaded when somebody goes there: the first one must come fast over an office's line. */
const page = (path: string, load: () => Promise<{ default: React.ComponentType }>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
  errorElement: <Broken />,
});

const PAGES: RouteObject[] = [
  page('/', () => import('./today/today-page')),
  page('/password', () => import('./session/change-password')),
];

export const router = createBrowserRouter([
  {
    element: (
      <Doorkeeper>
        <Shell />
      </Doorkeeper>
    ),
    errorElement: <Broken />,
    hydrateFallbackElement: <Loading />,
    children: [...PAGES, { path: '*', element: <NoPage /> }],
  },
]);
