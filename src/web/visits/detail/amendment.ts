import { differing } from '../../kit/stale';
import type { components } from '../../api/schema';
import {
  NO_FOLLOW_UP,
  detailsOf,
  followUpOf,
  type FollowUp,
  type VisitFields,
  type VisitView,
} from '../fields';

type AmendVisit = Omit<components['schemas']['AmendVisit'], 'version'>;

/** A visit as the form shows it. */
export function fieldsOf(visit: VisitView): VisitFields {
  return {
    firms: visit.enterprises.map(({ id, name }) => ({ id, name })),
    summary: visit.summary,
    day: visit.day,
    kind: visit.kind,
    occasion: visit.occasion ?? '',
    companions: visit.companions ?? '',
    peopleMet: visit.peopleMet ?? '',
    findings: visit.findings ?? '',
    policiesExplained: visit.policiesExplained ?? '',
    place: visit.place ?? '',
    startTime: visit.startTime ?? '',
    endTime: visit.endTime ?? '',
    keeps: {},
    followUp: followUpFields(visit),
  };
}

/** One that is done or cancelled is history: another may be promised. */
function followUpFields({ followUp, summary }: VisitView): FollowUp {
  if (!followUp || followUp.status === 'done' || followUp.status === 'cancelled') return NO_FOLLOW_UP;
  return {
    choice: 'own',
    day: followUp.askedDay,
    reason: followUp.reason === summary ? '' : followUp.reason,
    recipient: followUp.recipientRule,
    headsUp: followUp.headsUp,
  };
}

/** Only what was changed; `null` for the follow-up cancels it. Enterprises must have their ids by now. */
export function amendmentOf(before: VisitFields, after: VisitFields): AmendVisit {
  const changed = differing(before, after);
  const details = detailsOf(after);
  const body: AmendVisit = {};
  for (const name of Object.keys(details) as (keyof typeof details)[])
    if (name in changed) Object.assign(body, { [name]: details[name] });
  if (changed.firms) body.enterpriseIds = after.firms.flatMap(({ id }) => (id === null ? [] : [id]));
  if (changed.day) body.day = changed.day;
  if (changed.summary !== undefined) body.summary = changed.summary.trim();
  if (changed.followUp) body.followUp = followUpOf(changed.followUp) ?? null;
  return body;
}
