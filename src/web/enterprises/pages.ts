import type { RouteObject } from 'react-router';
import { pageRoute } from '../shell/page-route';

export const ENTERPRISES_PAGES: RouteObject[] = [
  pageRoute('/enterprises', () => import('./register/register-page')),
  pageRoute('/enterprises/new', () => import('./form/new-page')),
  pageRoute('/enterprises/:id', () => import('./dossier/dossier-page')),
  pageRoute('/enterprises/:id/edit', () => import('./form/edit-page')),
  pageRoute('/enterprises/:id/print', () => import('./print/print-page')),
  pageRoute('/rosters', () => import('./rosters/rosters-page')),
  pageRoute('/rosters/:id', () => import('./rosters/roster-page')),
];
