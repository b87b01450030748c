import { LinkButton } from '../../kit/link-button';
import { Section } from '../../kit/page';
import { useWords } from '../../language/words';
import { isClosed } from '../../reminders/reminder';
import { ReminderWhen } from '../../reminders/reminder-when';
import { useSession } from '../../session/session';
import type { VisitView } from '../fields';
import { VISITS } from '../visits.words';
import { PromiseEnd } from './promise-end';

/** What the visit promised, and where it stands. */
export function VisitPromise({ visit: { followUp } }: { visit: VisitView }) {
  const t = useWords(VISITS);
  const { account } = useSession();
  const isMine = followUp?.recipient.id === account.id && !isClosed(followUp);
  return (
    <Section
      title={t.promise}
      actions={isMine && <LinkButton to={inboxOf(followUp.status)}>{t.inbox}</LinkButton>}
    >
      {followUp ? (
        <dl className="facts">
          <div>
            <dt>{t.promiseReason}</dt>
            <dd>{followUp.reason}</dd>
          </div>
          <div>
            <dt>{t.promiseFor}</dt>
            <dd>{followUp.recipient.name}</dd>
          </div>
          <div>
            <dt>{t.promiseState}</dt>
            <dd>
              <ReminderWhen reminder={followUp} />
              <PromiseEnd reminder={followUp} />
            </dd>
          </div>
        </dl>
      ) : (
        <p className="soft">{t.noFollowUp}</p>
      )}
    </Section>
  );
}

function inboxOf(status: string): string {
  if (status === 'upcoming') return '/reminders?tab=upcoming';
  return status === 'snoozed' ? '/reminders?tab=snoozed' : '/reminders';
}
