import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { GIVEN_UP, isRefused, Refused } from '../api/problem';
import { half } from '../language/both';
import { useLanguage } from '../language/language';
import { say, useWords } from '../language/words';
import { PROBLEM } from './problem.words';
import { Plate } from './states';

/** An error in plain words. */
export function wordsOf(error: unknown): string {
  const t = say(PROBLEM);
  if (!isRefused(error)) return t.unknown;
  if (error.isOffline) return t.offline;
  return error.message && error.message !== error.code ? error.message : t.unknown;
}

/** Why an act failed, above the form or list it belongs to; for a fault of the server, with the number of its log. */
export function ProblemAlert({ error, action }: { error: unknown; action?: ReactNode }) {
  const t = useWords(PROBLEM);
  const chosen = useLanguage();
  if (!error || isRefused(error, GIVEN_UP)) return null;
  const loose = error instanceof Refused ? error.errors : [];
  const requestId = error instanceof Refused && error.status >= 500 ? error.requestId : undefined;
  return (
    <div role="alert" className="problem">
      <div>
        <strong>{wordsOf(error)}</strong>
        {loose.length > 0 && (
          <ul>
            {loose.map(({ path, message }) => (
              <li key={path + message}>{half(message, chosen)}</li>
            ))}
          </ul>
        )}
        {requestId && (
          <p className="problem-id">
            {t.requestId} {requestId}
          </p>
        )}
      </div>
      {action}
    </div>
  );
}

/** In place of a page or part that could not be read. */
export function Failed({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const t = useWords(PROBLEM);
  const status = error instanceof Refused ? error.status : undefined;
  const home = <Link to="/">{t.home}</Link>;
  if (status === 403) return <Plate title={t.forbiddenTitle} about={t.forbidden} action={home} />;
  if (status === 404) return <Plate title={t.notFoundTitle} about={t.notFound} action={home} />;
  return (
    <ProblemAlert error={error} action={retry && <Button onClick={() => void retry()}>{t.retry}</Button>} />
  );
}
