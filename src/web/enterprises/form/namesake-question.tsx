import { Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../language/words';
import { FORM } from './form.words';
import type { Namesake } from './use-namesake';

/** Two enterprises of one name, or one entered twice? */
export function NamesakeQuestion({ namesake, confirm }: { namesake: Namesake; confirm(): void }) {
  const t = useWords(FORM);
  const { id, name, code } = namesake;
  return (
    <div className="question" role="alert">
      <p>
        <strong>{t.namesake}</strong>
      </p>
      <p>
        <Link to={`/enterprises/${id}`} target="_blank">
          {name}
        </Link>{' '}
        <span className="soft">{code ? t.withCode(code) : t.withoutCode}</span>
      </p>
      <Button onClick={confirm}>{t.confirmTwo}</Button>
    </div>
  );
}
