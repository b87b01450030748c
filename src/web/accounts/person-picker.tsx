import { Select } from 'antd';
import type { Role } from '../session/session';
import { usePeople } from './use-people';
import { useClearable } from '../kit/use-clearable';

interface PersonPickerProps {
  value?: string;
  onChange?(id: string | undefined): void;
  /** Only people who hold one of these. */
  roles?: readonly Role[];
  label: string;
  id?: string;
  /** Somebody who makes no sense here, such as oneself. */
  without?: string;
}

/** One of the people who may sign in today, found by a part of the name. */
export function PersonPicker({ value, onChange, roles, label, id, without }: PersonPickerProps) {
  const clearable = useClearable();
  const { people } = usePeople();
  const fits = people.filter(
    (person) =>
      person.enabled &&
      person.id !== without &&
      (!roles || person.roles.some((role) => roles.includes(role))),
  );
  return (
    <Select
      id={id}
      aria-label={label}
      placeholder={label}
      allowClear={clearable}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      className="filter-choice"
      value={value}
      onChange={onChange}
      options={fits.map((person) => ({ value: person.id, label: person.name }))}
    />
  );
}
