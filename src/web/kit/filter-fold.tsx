import DownOutlined from '@ant-design/icons/DownOutlined';
import UpOutlined from '@ant-design/icons/UpOutlined';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../language/words';
import { TABLE } from './query-table.words';
import { usePhone } from './use-phone';
import { useUrl } from './use-url';
import './kit.css';

/** Filters that would crowd the bar, behind one button that tells how many of them are set. */
export function FilterFold({ names, children }: { names: readonly string[]; children: ReactNode }) {
  const t = useWords(TABLE);
  const url = useUrl();
  const phone = usePhone();
  const count = names.filter((name) => url.all(name).length > 0).length;
  // What is set should be seen, unless it would push the rows off a small screen.
  const [isOpen, setOpen] = useState(count > 0 && !phone);
  const word = phone ? t.filters : t.moreFilters;
  return (
    <>
      <Button className="filter-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {count > 0 ? `${word} · ${count}` : word}{' '}
        {isOpen ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
      </Button>
      {isOpen && <div className="filter-folded">{children}</div>}
    </>
  );
}
