import type { RouteObject } from 'react-router';

export const VISITS_PAGES: RouteObject[] = [];
