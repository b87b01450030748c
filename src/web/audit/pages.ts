import type { RouteObject } from 'react-router';
import { pageRoute } from '../shell/page-route';

export const AUDIT_PAGES: RouteObject[] = [
  pageRoute('/audit', () => import('./audit-page')),
  pageRoute('/audit/verify', () => import('./verify-page')),
  pageRoute('/jobs', () => import('./jobs-page')),
  pageRoute('/settings', () => import('./settings-page')),
];
