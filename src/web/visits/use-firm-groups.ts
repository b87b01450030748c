import { useEffect, useMemo } from 'react';
import { $api } from '../api/query';
import type { FirmGroup, KnownFirm } from '../enterprises/firm';
import { useAreas } from '../enterprises/use-areas';
import { useWords } from '../language/words';
import { keepPrivate, recallPrivate } from '../session/remembered';
import { useSession } from '../session/session';
import { FORM } from './form/form.words';

const LAST_VISITS = 60;
const MOST = 200;
const KEPT = 300;
const AGAIN = { staleTime: 5 * 60_000, retry: false } as const;
const NAME = 'firms';

interface AtHand {
  recent: KnownFirm[];
  mine: KnownFirm[];
  area: KnownFirm[];
}

/** The enterprises that somebody most likely means: visited lately, assigned to them, in their townships. */
export function useFirmGroups(): FirmGroup[] {
  const t = useWords(FORM);
  const { recent, mine, area } = useAtHand();
  return useMemo(
    () =>
      [
        { label: t.recent, firms: recent },
        { label: t.mine, firms: mine },
        { label: t.area, firms: area },
      ].filter(({ firms }) => firms.length > 0),
    [t, recent, mine, area],
  );
}

/** Without a line, as it was the last time: names and ids only. */
function useAtHand(): AtHand {
  const { id: me, townships } = useSession().account;
  const areas = useAreas();
  const visits = $api.useQuery(
    'get',
    '/api/v1/visits',
    { params: { query: { officerId: me, limit: LAST_VISITS } } },
    AGAIN,
  );
  const mine = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { officerId: me, limit: MOST } } },
    AGAIN,
  );
  const near = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { township: townships, limit: MOST } } },
    { ...AGAIN, enabled: townships.length > 0 },
  );
  const isRead = Boolean(visits.data && mine.data && (near.data || townships.length === 0));
  const atHand = useMemo((): AtHand => {
    if (!isRead) return recallPrivate<AtHand>(me, NAME) ?? { recent: [], mine: [], area: [] };
    const known = (item: { id: string; name: string; township: string | null }): KnownFirm => ({
      id: item.id,
      name: item.name,
      about: areas.township(item.township),
    });
    const recent = new Map<string, KnownFirm>();
    for (const visit of visits.data?.items ?? [])
      // A forum of fifty says little about whom one visits.
      if (visit.enterprises.length < 5)
        for (const { id, name } of visit.enterprises) if (!recent.has(id)) recent.set(id, { id, name });
    return {
      recent: [...recent.values()],
      mine: (mine.data?.items ?? []).map(known),
      area: (near.data?.items ?? []).filter(({ inScope }) => inScope).map(known),
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the areas are new each time, their names are not
  }, [isRead, me, visits.data, mine.data, near.data, areas.district]);
  useEffect(() => {
    if (!isRead) return;
    const { recent, mine, area } = atHand;
    keepPrivate(me, NAME, {
      recent: recent.slice(0, KEPT),
      mine: mine.slice(0, KEPT),
      area: area.slice(0, KEPT),
    });
  }, [isRead, me, atHand]);
  return atHand;
}
