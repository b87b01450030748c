import type { RouteObject } from 'react-router';

export const REMINDERS_PAGES: RouteObject[] = [];
