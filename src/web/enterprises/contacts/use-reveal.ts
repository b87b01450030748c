import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { isRefused } from '../../api/problem';
import type { components } from '../../api/schema';
import { useToast } from '../../kit/toast';
import type { Contact } from './contact';

type Revealed = components['schemas']['RevealedContact'];

/** Long enough to dial, short enough that nobody walks by an open number. */
const SHOWN_MS = 2 * 60_000;

/** Shows a number in full. It is never kept: gone with the page, after a while, or at a tap. */
export function useReveal({ id, enterpriseId, version }: Contact) {
  const toast = useToast();
  const [shown, setShown] = useState<Revealed & { version: number }>();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => setShown(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  const reveal = async (reason?: string): Promise<'done' | 'reason-needed' | 'failed'> => {
    setAsking(true);
    try {
      const params = { path: { id: enterpriseId, contactId: id } };
      const { data } = await api.POST('/api/v1/enterprises/{id}/contacts/{contactId}/reveal', {
        params,
        body: { reason },
      });
      if (data) setShown({ ...data, version });
      return 'done';
    } catch (error) {
      if (isRefused(error, 'CONTACT.REASON_NEEDED')) return 'reason-needed';
      toast.failed(error);
      return 'failed';
    } finally {
      setAsking(false);
    }
  };
  // What somebody has changed meanwhile is no longer the number.
  return {
    shown: shown?.version === version ? shown : undefined,
    hide: () => setShown(undefined),
    reveal,
    isAsking,
  };
}
