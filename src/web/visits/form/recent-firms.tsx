import type { Firm, FirmGroup } from '../../enterprises/firm';

const SHOWN = 4;

/** On a phone: the likeliest enterprises, one tap each, without a keyboard. */
export function RecentFirms({ groups, choose }: { groups: readonly FirmGroup[]; choose(firm: Firm): void }) {
  const [first] = groups;
  if (!first) return null;
  return (
    <div className="recent" role="group" aria-label={first.label}>
      <span className="soft">{first.label}</span>
      {first.firms.slice(0, SHOWN).map(({ id, name }) => (
        <button key={id} type="button" className="recent-firm" onClick={() => choose({ id, name })}>
          {name}
        </button>
      ))}
    </div>
  );
}
