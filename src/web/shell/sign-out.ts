import { bareApi } from '../api/client';
import { leave } from '../session/session';

const CHANNEL = 'tidu.session';

/** Ends the session here and in the other tabs: nobody's pages stay on a shared computer. */
export async function signOut(): Promise<void> {
  await bareApi.DELETE('/api/v1/session').catch(() => undefined);
  leave();
  tellOtherTabs();
  window.location.assign('/');
}

/** Somebody else is signed in now, or nobody: other tabs must not go on in the former name. */
export function tellOtherTabs(): void {
  localStorage.setItem(CHANNEL, String(Date.now()));
}

/** Loads the page anew when another tab signed out or changed the person. */
export function followOtherTabs(): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === CHANNEL) window.location.assign('/');
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
