import { Mark } from '../kit/mark';
import { useWords } from '../language/words';
import type { EnterpriseItem } from './enterprise';
import { CODE, STATUSES, TITLES } from './enterprise.words';

/** Titles held today in the order of the ladder, what is missing, and a status that is not the usual one. */
export function Standing({ enterprise }: { enterprise: Pick<EnterpriseItem, 'titles' | 'code' | 'status'> }) {
  const titles = useWords(TITLES);
  const statuses = useWords(STATUSES);
  const code = useWords(CODE);
  const held = Object.entries(titles).filter(([tier]) => enterprise.titles.includes(tier));
  return (
    <>
      {enterprise.status !== 'active' && <Mark>{statuses[enterprise.status]}</Mark>}
      {held.map(([tier, title]) => (
        <Mark key={tier} tone="brand">
          {title}
        </Mark>
      ))}
      {enterprise.code === null && <Mark tone="warn">{code.missing}</Mark>}
    </>
  );
}
