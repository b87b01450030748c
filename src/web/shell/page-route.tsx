import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Broken } from './broken';

/** A page is loaded when somebody goes there: the first one must come fast over an office's line. */
export function pageRoute(path: string, load: () => Promise<{ default: ComponentType }>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }), errorElement: <Broken /> };
}
