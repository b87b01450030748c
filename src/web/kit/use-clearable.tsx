import CloseCircleFilled from '@ant-design/icons/CloseCircleFilled';
import { useMemo, type ReactNode } from 'react';
import { useWords } from '../language/words';
import { FORM } from './form.words';

/** `allowClear` of a select, with the name of its button in the reader's language: antd knows it in English alone. */
export function useClearable(): { label: string; clearIcon: ReactNode } {
  const { clear } = useWords(FORM);
  return useMemo(() => ({ label: clear, clearIcon: <CloseCircleFilled aria-hidden /> }), [clear]);
}
