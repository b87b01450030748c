import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { useSession } from '../../session/session';
import type { VisitFields } from '../fields';

/** What is typed while a visit is amended survives a reload, in this tab, until it was saved or thrown away. */
export function useKeptFields(
  name: string,
  initial: VisitFields,
): [VisitFields, Dispatch<SetStateAction<VisitFields>>, () => void] {
  const { account } = useSession();
  const key = `tidu.kept.${account.id}.${name}`;
  const [fields, setFields] = useState<VisitFields>(() => {
    const text = sessionStorage.getItem(key);
    return text ? (JSON.parse(text) as VisitFields) : initial;
  });
  useEffect(() => {
    if (fields !== initial) sessionStorage.setItem(key, JSON.stringify(fields));
    // What was there at first is no typing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, fields]);
  return [fields, setFields, () => sessionStorage.removeItem(key)];
}
