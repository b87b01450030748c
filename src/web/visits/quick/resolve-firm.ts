import { api } from '../../api/client';
import type { Firm, KnownFirm } from '../../enterprises/firm';

const MOST = 5;

/** Which enterprise somebody means by a name: the one called so, or the only one found. Else they are asked. */
export async function resolveFirm(name: string, atHand: readonly KnownFirm[]): Promise<Firm | undefined> {
  const near = atHand.find((firm) => firm.name === name);
  if (near) return { id: near.id, name };
  try {
    const { data } = await api.GET('/api/v1/enterprises', { params: { query: { q: name, limit: MOST } } });
    const found = (data?.items ?? []).filter(({ inScope }) => inScope);
    const one = found.find((firm) => firm.name === name) ?? (found.length === 1 ? found[0] : undefined);
    return one && { id: one.id, name: one.name };
  } catch {
    // Without a line the name stands as it was typed.
    return undefined;
  }
}
