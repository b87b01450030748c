import { lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { mayBeIn } from '../session/session';
import { Broken } from './broken';

/**
 * A page is loaded when somebody goes there: the first one must come fast over an office's line. While nobody is signed
 * in it waits for that, so that the sign-in need not share the line with what may not be shown yet.
 */
export function pageRoute(path: string, load: () => Promise<{ default: ComponentType }>): RouteObject {
  return {
    path,
    lazy: async () => ({ Component: mayBeIn() ? (await load()).default : lazy(load) }),
    errorElement: <Broken />,
  };
}
