import { Select } from 'antd';
import { useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { REGISTER } from './register.words';

/** The order of the list; by name needs no word in the address. */
export function SortChoice() {
  const t = useWords(REGISTER);
  const url = useUrl();
  return (
    <Select
      aria-label={t.sort}
      className="filter-choice"
      popupMatchSelectWidth={false}
      value={url.one('sort') ?? 'name'}
      onChange={(sort) => url.set({ sort: sort === 'name' ? undefined : sort })}
      options={[
        { value: 'name', label: t.byName },
        { value: 'lastVisit', label: t.byLastVisit },
        { value: 'updated', label: t.byUpdated },
      ]}
    />
  );
}
