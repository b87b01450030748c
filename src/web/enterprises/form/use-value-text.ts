import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { STATUSES } from '../enterprise.words';
import { useAreas } from '../use-areas';
import type { EnterpriseValues } from './enterprise-values';
import { FORM } from './form.words';

type Field = keyof EnterpriseValues;

/** Fields of the form and what stands in them, in words. */
export function useValueText(): {
  label(field: Field): string;
  value(field: Field, values: EnterpriseValues): string;
} {
  const t = useWords(FORM);
  const statuses = useWords(STATUSES);
  const areas = useAreas();
  const say = useDayText();
  const said = (field: Field, values: EnterpriseValues): string => {
    if (field === 'status') return statuses[values.status];
    if (field === 'registeredOn') return values.registeredOn && say.date(values.registeredOn);
    if (field === 'township' || field === 'platform' || field === 'sector')
      return areas[field](values[field]);
    return values[field];
  };
  return { label: (field) => t[field], value: (field, values) => said(field, values) || t.nothing };
}
