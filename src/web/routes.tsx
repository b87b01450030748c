import { createBrowserRouter } from 'react-router';
import { ACCOUNTS_PAGES } from './accounts/pages';
import { AUDIT_PAGES } from './audit/pages';
import { ENTERPRISES_PAGES } from './enterprises/pages';
import { Loading } from './kit/states';
import { REMINDERS_PAGES } from './reminders/pages';
import { Doorkeeper } from './session/doorkeeper';
import { OPEN_PAGES, SETUP_PAGES } from './setup/pages';
import { Broken, NoPage } from './shell/broken';
import { pageRoute } from './shell/page-route';
import { ShellPlace } from './shell/shell-place';
import { OutboxPlace } from './visits/outbox-place';
import { VISITS_PAGES } from './visits/pages';

/** Each room brings its pages; what stands outside of the shell is open to those who are not signed in. */
export const router = createBrowserRouter([
  {
    element: (
      <Doorkeeper>
        <OutboxPlace />
        <ShellPlace />
      </Doorkeeper>
    ),
    errorElement: <Broken />,
    hydrateFallbackElement: <Loading />,
    children: [
      pageRoute('/', () => import('./today/today-page')),
      pageRoute('/password', () => import('./session/change-password')),
      ...ENTERPRISES_PAGES,
      ...VISITS_PAGES,
      ...REMINDERS_PAGES,
      ...ACCOUNTS_PAGES,
      ...AUDIT_PAGES,
      ...SETUP_PAGES,
      { path: '*', element: <NoPage /> },
    ],
  },
  { hydrateFallbackElement: <Loading />, children: OPEN_PAGES },
]);
