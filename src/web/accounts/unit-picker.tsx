import { Select } from 'antd';
import { linesOf, withParts } from './unit-tree';
import { useUnits } from './use-units';
import { useClearable } from '../kit/use-clearable';

/** A unit, shown where it stands in the tree. */
export function UnitPicker({
  id,
  value,
  onChange,
  placeholder,
  without,
}: {
  id?: string;
  value?: string | null;
  onChange?(id: string | null): void;
  placeholder?: string;
  /** A unit that is left out with all its parts. */
  without?: string;
}) {
  const clearable = useClearable();
  const { tree, nameOf } = useUnits();
  const left = without ? withParts(tree, without) : new Set<string>();
  const options = linesOf(tree)
    .filter(({ unit }) => !left.has(unit.id))
    .map(({ unit, depth }) => ({ value: unit.id, label: nameOf(unit), depth }));
  return (
    <Select
      id={id}
      allowClear={clearable}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={placeholder}
      value={value ?? undefined}
      onChange={(next?: string) => onChange?.(next ?? null)}
      options={options}
      optionRender={({ data }) => (
        <span style={{ paddingLeft: (data as { depth: number }).depth * 16 }}>{data.label}</span>
      )}
    />
  );
}
