import { Button } from 'antd';
import { PersonPicker } from '../../accounts/person-picker';
import { ChoiceFilter } from '../../kit/filter-bar';
import { useUrl } from '../../kit/use-url';
import { useMay, useSession } from '../../session/session';
import { useRosters } from '../rosters/use-rosters';

/** One click for what somebody asks every day. */
export function MineFilter({ label }: { label: string }) {
  const url = useUrl();
  const may = useMay();
  const me = useSession().account.id;
  const isOn = url.one('officerId') === me;
  if (!may('visit.log')) return null;
  return (
    <Button
      className="filter-fold"
      aria-pressed={isOn}
      type={isOn ? 'primary' : 'default'}
      onClick={() => url.set({ officerId: isOn ? undefined : me })}
    >
      {label}
    </Button>
  );
}

/** Whose enterprises. */
export function OfficerFilter({ label }: { label: string }) {
  const url = useUrl();
  return (
    <PersonPicker
      label={label}
      roles={['officer', 'manager']}
      value={url.one('officerId')}
      onChange={(id) => url.set({ officerId: id })}
    />
  );
}

export function RosterFilter({ label }: { label: string }) {
  const { rosters } = useRosters();
  const choices = rosters.map(({ id, name }) => ({ value: id, label: name }));
  return <ChoiceFilter name="roster" label={label} choices={choices} />;
}
