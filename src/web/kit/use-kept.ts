import type { FormInstance } from 'antd';
import { useCallback, useEffect } from 'react';
import { useMaybeSession } from '../session/session';

/**
 * What is typed into a form survives a reload, a lost session and a crash: kept for this tab and this person until it
 * was saved or thrown away. Passwords are never kept.
 */
export function useKept(form: FormInstance, name: string | undefined): { keep(): void; forget(): void } {
  const person = useMaybeSession()?.account.id;
  const key = name && person && `tidu.kept.${person}.${name}`;
  useEffect(() => {
    const text = key && sessionStorage.getItem(key);
    if (text) form.setFieldsValue(JSON.parse(text) as object);
  }, [form, key]);
  const keep = useCallback(() => {
    if (key) sessionStorage.setItem(key, JSON.stringify(form.getFieldsValue(true)));
  }, [form, key]);
  const forget = useCallback(() => {
    if (key) sessionStorage.removeItem(key);
  }, [key]);
  return { keep, forget };
}
