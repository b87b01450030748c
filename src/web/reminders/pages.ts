import type { RouteObject } from 'react-router';
import { pageRoute } from '../shell/page-route';

export const REMINDERS_PAGES: RouteObject[] = [
  pageRoute('/reminders', () => import('./reminders-page')),
  pageRoute('/reminders/new', () => import('./new-reminder-page')),
  pageRoute('/calendar', () => import('./calendar/calendar-page')),
  pageRoute('/calendar/:year', () => import('./calendar/calendar-page')),
];
