import type { RouteObject } from 'react-router';
import { pageRoute } from '../shell/page-route';

export const SETUP_PAGES: RouteObject[] = [pageRoute('/welcome', () => import('./welcome-page'))];

/** Open to whoever has the link, who is nobody yet. */
export const OPEN_PAGES: RouteObject[] = [pageRoute('/setup', () => import('./setup-page'))];
