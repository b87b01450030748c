import { useWords } from '../language/words';
import { VISIT } from './visit.words';

/** Several enterprises in few words: the first one, and how many there are. */
export function useFirmsText(): (firms: readonly { name: string }[]) => string {
  const v = useWords(VISIT);
  return (firms) => {
    if (firms.length <= 1) return firms[0]?.name ?? '';
    return v.moreFirms(firms[0].name, firms.length);
  };
}
