import type { api } from '../api/client';
import type { Firm } from '../enterprises/firm';

/** Puts an enterprise of which only the name is known into the register, once for its key; gives its id. */
export async function createFirm(
  client: typeof api,
  { name, key, area }: Pick<Firm, 'name' | 'key' | 'area'>,
  signal?: AbortSignal,
): Promise<string> {
  const { data } = await client.POST('/api/v1/enterprises', {
    body: { name, status: 'prospect', ...placeOf(area) },
    params: { header: { 'Idempotency-Key': key } },
    signal,
  });
  return (data as { id: string }).id;
}

/** `township:330106109` or `platform:zijingang`. */
function placeOf(area = ''): { township?: string; platform?: string } {
  const [kind, key] = area.split(':');
  return key ? { [kind]: key } : {};
}
