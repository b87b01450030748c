import type { components } from '../../api/schema';
import { detailsOf, followUpOf, type LogVisit, type VisitFields } from '../fields';

type OpenPromise = components['schemas']['OpenPromise'];
type VisitWarning = components['schemas']['VisitWarning'];

/** `editing`: being typed, or left unfinished. `queued`: to be sent. `refused`: to be corrected. `logged`: done. */
export type DraftState = 'editing' | 'queued' | 'refused' | 'logged';

/** Why the server said no, in its words. */
export interface Refusal {
  code: string;
  detail: string;
  errors: readonly { path: string; message: string }[];
}

/** What became of it. */
export interface Outcome {
  visitId: string;
  version: number;
  followUpDay: string | null;
  warnings: readonly VisitWarning[];
  openPromises: readonly Pick<OpenPromise, 'id' | 'reason' | 'day' | 'version' | 'overdueWorkingDays'>[];
}

/** A visit on its way from the fingers to the server. */
export interface Draft {
  id: string;
  accountId: string;
  /** From the form for one visit, or a row of the grid for many. */
  from: 'form' | 'grid';
  /** What makes a repeat the same visit. */
  clientId: string;
  state: DraftState;
  /** It was sent under this `clientId` and no answer came: the server may have it. */
  attempted: boolean;
  /** The visit that an earlier sending made, where the draft was changed before the answer came: withdrawn first. */
  supersedes: string | null;
  refusal: Refusal | null;
  outcome: Outcome | null;
  /** The page that is writing it; another one must not. */
  holder: string | null;
  fields: VisitFields;
  createdAt: number;
  updatedAt: number;
}

export function newDraft(
  about: Pick<Draft, 'id' | 'accountId' | 'from' | 'clientId' | 'holder' | 'fields'> & { now: number },
): Draft {
  const { now, ...rest } = about;
  return {
    ...rest,
    state: 'editing',
    attempted: false,
    supersedes: null,
    refusal: null,
    outcome: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** Waits on this device for the server or for somebody. */
export function isUnsent({ state }: Draft): boolean {
  return state === 'queued' || state === 'refused';
}

/** What goes to `POST /visits`; the same draft always makes the same body. */
export function bodyOf({ clientId, fields }: Draft): LogVisit {
  const followUp = followUpOf(fields.followUp);
  const keeps = Object.keys(fields.keeps)
    .filter((id) => fields.keeps[id])
    .sort();
  return {
    clientId,
    enterpriseIds: fields.firms.map(({ id }) => id ?? ''),
    day: fields.day,
    summary: fields.summary.trim(),
    ...detailsOf(fields),
    ...(followUp ? { followUp } : {}),
    ...(keeps.length > 0 ? { keeps } : {}),
  };
}
