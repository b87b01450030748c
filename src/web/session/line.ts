import { createContext, useContext, useSyncExternalStore } from 'react';

/** Whether the page was opened without a line, for whoever was here last. */
const AwayContext = createContext(false);
export const AwayProvider = AwayContext.Provider;

/** Known to be without a line. That there is one, only a request can tell. */
export function useIsOffline(): boolean {
  const isAway = useContext(AwayContext);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return isAway || !isOnline;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
