import type { components } from '../api/schema';
import { usePhone } from '../kit/use-phone';
import { useWords } from '../language/words';
import { useSession } from '../session/session';
import { ROLES } from '../session/session.words';
import { DEMO } from './demo.words';

type Member = components['schemas']['CastMember'];

interface CastProps {
  people: readonly Member[];
  isBusy: boolean;
  become(username: string): void;
}

/** One tap, and the page is that of somebody else. */
export function Cast({ people, isBusy, become }: CastProps) {
  const t = useWords(DEMO);
  const roles = useWords(ROLES);
  const phone = usePhone();
  const me = useSession().account.username;
  const rolesOf = (person: Member): string => person.roles.map((role) => roles[role]).join('、');
  if (phone)
    return (
      <select
        className="demo-select"
        aria-label={t.as}
        value={me}
        disabled={isBusy}
        onChange={(event) => become(event.target.value)}
      >
        {people.map((person) => (
          <option key={person.username} value={person.username}>
            {rolesOf(person)}
          </option>
        ))}
      </select>
    );
  return (
    <span className="demo-cast" role="group" aria-label={t.as}>
      <span>{t.as}</span>
      {people.map((person) => (
        <button
          key={person.username}
          type="button"
          className="demo-button"
          title={person.name}
          aria-pressed={person.username === me}
          disabled={isBusy || person.username === me}
          onClick={() => become(person.username)}
        >
          {rolesOf(person)}
        </button>
      ))}
    </span>
  );
}
