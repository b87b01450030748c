import type { RouteObject } from 'react-router';
import { pageRoute } from '../shell/page-route';

export const VISITS_PAGES: RouteObject[] = [
  pageRoute('/visits', () => import('./visits-page')),
  pageRoute('/visits/new', () => import('./new-visit-page')),
  pageRoute('/visits/quick', () => import('./quick/quick-page')),
  pageRoute('/visits/record', () => import('./record/record-page')),
  pageRoute('/visits/:id', () => import('./detail/visit-page')),
];
