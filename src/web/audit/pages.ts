import type { RouteObject } from 'react-router';

export const AUDIT_PAGES: RouteObject[] = [];
