import type { RouteObject } from 'react-router';

export const ACCOUNTS_PAGES: RouteObject[] = [];
