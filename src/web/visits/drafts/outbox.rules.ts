import type { LogVisit } from '../fields';
import { bodyOf, type Draft, type Outcome, type Refusal } from './draft';

/** What has to be asked of the server next for a draft. */
export type Step =
  | { kind: 'create-firm'; at: number; name: string; area?: string; key: string }
  | { kind: 'withdraw'; visitId: string }
  | { kind: 'log'; body: LogVisit };

export function nextStep(draft: Draft): Step {
  const at = draft.fields.firms.findIndex(({ id }) => id === null);
  if (at >= 0) {
    const { name, area, key = `${draft.id}-${at}` } = draft.fields.firms[at];
    return { kind: 'create-firm', at, name, key, ...(area ? { area } : {}) };
  }
  if (draft.supersedes) return { kind: 'withdraw', visitId: draft.supersedes };
  return { kind: 'log', body: bodyOf(draft) };
}

/** The one that waits longest. */
export function nextToSend(drafts: readonly Draft[]): Draft | undefined {
  return drafts
    .filter(({ state }) => state === 'queued')
    .sort((a, b) => a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : 1))[0];
}

/** Its id is kept at once: whatever happens next, no second enterprise is made. */
export function firmCreated(draft: Draft, step: { name: string; key: string }, id: string): Draft {
  const firms = draft.fields.firms.map((firm, at) =>
    firm.id === null && firm.name === step.name && (firm.key ?? `${draft.id}-${at}`) === step.key
      ? { id, name: firm.name }
      : firm,
  );
  return { ...draft, fields: { ...draft.fields, firms } };
}

export function attempting(draft: Draft): Draft {
  return { ...draft, attempted: true };
}

export function withdrawn(draft: Draft): Draft {
  return { ...draft, supersedes: null };
}

/**
 * The server has it. Where somebody has taken the draft up meanwhile and changed it, what they type now will take the
 * place of the visit that has just been made.
 */
export function logged(draft: Draft, sent: LogVisit, outcome: Outcome, newClientId: string): Draft {
  if (draft.state === 'editing' && JSON.stringify(bodyOf(draft)) !== JSON.stringify(sent))
    return { ...draft, clientId: newClientId, attempted: false, supersedes: outcome.visitId };
  return { ...draft, state: 'logged', attempted: false, refusal: null, outcome, holder: null };
}

const CLIENT_ID_REUSED = 'VISIT.CLIENT_ID_REUSED';
const WITHDRAWN_ALREADY = 'VISIT.WITHDRAWN';

/** A failure of the server or the line is worth another try; a refusal of what was asked is not. */
export function mayGoBetterNextTime(status: number): boolean {
  return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
}

/** What a refused step makes of a draft. `newClientId` is taken only where the old one is used up. */
export function refused(
  draft: Draft,
  step: Step['kind'],
  refusal: Refusal & { visitId?: string },
  newClientId: string,
): Draft {
  const { code, detail, errors, visitId } = refusal;
  // Sent, not answered, changed, and sent again: the server has the earlier wording. The new one takes its place.
  if (code === CLIENT_ID_REUSED && draft.attempted && visitId)
    return { ...draft, clientId: newClientId, attempted: false, supersedes: visitId };
  if (step === 'withdraw' && code === WITHDRAWN_ALREADY) return withdrawn(draft);
  const state = draft.state === 'queued' ? 'refused' : draft.state;
  return { ...draft, state, refusal: { code, detail, errors } };
}

/** Somebody saves what they typed: from here on the outbox has it. */
export function queue(draft: Draft, now: number): Draft {
  return { ...draft, state: 'queued', refusal: null, holder: null, updatedAt: now };
}

/** Somebody opens it on a page; nothing is sent meanwhile. What was logged is for the visit's own page to change. */
export function takeUp(draft: Draft, holder: string): Draft {
  return draft.state === 'logged' ? draft : { ...draft, state: 'editing', holder };
}

/** What a page typed, unless another has taken the draft up or it has gone on its way. */
export function typed(draft: Draft, holder: string, fields: Draft['fields'], now: number): Draft {
  if (draft.state !== 'editing' || draft.holder !== holder) return draft;
  return { ...draft, fields, updatedAt: now };
}

/** The visit was withdrawn at once: what was typed stands in the form again, to be corrected or left. */
export function reopened(draft: Draft, holder: string, newClientId: string): Draft {
  return { ...draft, state: 'editing', clientId: newClientId, attempted: false, outcome: null, holder };
}
