import type { RouteObject } from 'react-router';
import { pageRoute } from '../shell/page-route';

export const ACCOUNTS_PAGES: RouteObject[] = [
  pageRoute('/accounts', () => import('./accounts-page')),
  pageRoute('/accounts/new', () => import('./account-new-page')),
  pageRoute('/accounts/:id', () => import('./account-page')),
  pageRoute('/units', () => import('./units-page')),
];
