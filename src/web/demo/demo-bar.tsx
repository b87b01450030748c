import { useState } from 'react';
import { api, bareApi } from '../api/client';
import { $api, refresh } from '../api/query';
import { dayIn, timeIn } from '../kit/days';
import { useToast } from '../kit/toast';
import { useDayText } from '../kit/use-day-text';
import { usePhone } from '../kit/use-phone';
import { useWords } from '../language/words';
import { tellOtherTabs } from '../session/other-tabs';
import { loadSession, serverNow, useToday, type Session } from '../session/session';
import { DEMO } from './demo.words';
import { Cast } from './cast';

/** The demo's date, the way to what falls due next, and everybody through whose eyes one may look. */
export default function DemoBar() {
  const t = useWords(DEMO);
  const phone = usePhone();
  const toast = useToast();
  const say = useDayText();
  const { today, zone } = useToday();
  const [isBusy, setBusy] = useState(false);
  const people = $api.useQuery('get', '/api/v1/demo').data?.people ?? [];

  const alone = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  const goOn = async (): Promise<void> => {
    const { data } = await api.POST('/api/v1/demo/next-day');
    await loadSession();
    await refresh();
    if (data)
      toast.done(t.wentTo(say.day(dayIn(zone, Date.parse(data.now))), timeIn(zone, Date.parse(data.now))));
  };
  /** A fresh page: nothing of the person before may stay on it. */
  const become = async (username: string): Promise<void> => {
    const { data } = await bareApi.POST('/api/v1/demo/switch', { body: { username } });
    tellOtherTabs((data as Session).account.id);
    window.location.assign('/');
  };
  return (
    <>
      <span className="demo-date number">
        {phone
          ? t.shortDate(say.day(today))
          : t.date(today.slice(0, 4), say.day(today), timeIn(zone, serverNow()))}
      </span>
      <button type="button" className="demo-button" disabled={isBusy} onClick={() => void alone(goOn)}>
        {phone ? t.goOnShort : t.goOn}
      </button>
      <Cast people={people} isBusy={isBusy} become={(username) => void alone(() => become(username))} />
    </>
  );
}
