import type { RouteObject } from 'react-router';

export const ENTERPRISES_PAGES: RouteObject[] = [];
