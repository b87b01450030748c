import { useWords } from '../language/words';
import type { EnterpriseItem } from './enterprise';
import { REGISTER } from './register/register.words';

/** Who serves it, the one who answers for it first. */
export function Officers({ officers }: { officers: NonNullable<EnterpriseItem['officers']> }) {
  const t = useWords(REGISTER);
  if (officers.length === 0) return <span className="soft">{t.unassigned}</span>;
  const primaryFirst = [...officers].sort(
    (a, b) => Number(b.role === 'primary') - Number(a.role === 'primary'),
  );
  return (
    <>
      {primaryFirst.map(({ officerId, name, role }) => (
        <div key={officerId}>{role === 'primary' ? name : t.support(name)}</div>
      ))}
    </>
  );
}
