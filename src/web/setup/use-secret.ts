import { useEffect, useState } from 'react';

/** Lives as long as the page: the address bar, the history and whoever looks over a shoulder have it no more. */
let kept = '';

/** What stands after the # of the set-up link; taken out of the address at once. A newer link takes its place. */
export function useSecret(): string {
  const [secret, setSecret] = useState(take);
  useEffect(() => {
    const changed = (): void => setSecret(take());
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return secret;
}

function take(): string {
  const { hash, pathname, search } = window.location;
  if (hash.length > 1) {
    kept = decodeURIComponent(hash.slice(1));
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return kept;
}
