import type { RouteObject } from 'react-router';
import { pageRoute } from '../shell/page-route';

export const VISITS_PAGES: RouteObject[] = [pageRoute('/visits/new', () => import('./new-visit-page'))];
