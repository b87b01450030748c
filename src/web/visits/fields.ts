import type { components } from '../api/schema';
import type { Firm } from '../enterprises/firm';
import type { Day } from '../kit/days';

export type VisitView = components['schemas']['VisitView'];
export type LogVisit = components['schemas']['LogVisit'];
export type LoggedVisit = components['schemas']['LoggedVisit'];
export type Kind = VisitView['kind'];
export type Occasion = NonNullable<VisitView['occasion']>;

export const KIND_ORDER: readonly Kind[] = ['on_site', 'phone', 'forum', 'online'];
export const OCCASION_ORDER: readonly Occasion[] = [
  'routine',
  'double_thousand',
  'leader_led',
  'special',
  'follow_up',
];

export interface FollowUp {
  /** Which of the offers was tapped; `day` is what counts. */
  choice: 'none' | 'days3' | 'week1' | 'week2' | 'month1' | 'own';
  day: Day | '';
  reason: string;
  recipient: 'me' | 'assigned';
  /** Null: as the district does it. */
  headsUp: boolean | null;
}

/** What somebody types of a visit. */
export interface VisitFields {
  firms: Firm[];
  summary: string;
  day: Day;
  kind: Kind;
  occasion: Occasion | '';
  companions: string;
  peopleMet: string;
  findings: string;
  policiesExplained: string;
  place: string;
  startTime: string;
  endTime: string;
  /** Promises by their ids: what somebody ticked or unticked, and what was ticked beforehand. */
  keeps: Record<string, boolean>;
  followUp: FollowUp;
}

export const NO_FOLLOW_UP: FollowUp = {
  choice: 'none',
  day: '',
  reason: '',
  recipient: 'me',
  headsUp: null,
};

export function emptyFields(day: Day): VisitFields {
  return {
    firms: [],
    summary: '',
    day,
    kind: 'on_site',
    occasion: '',
    companions: '',
    peopleMet: '',
    findings: '',
    policiesExplained: '',
    place: '',
    startTime: '',
    endTime: '',
    keeps: {},
    followUp: NO_FOLLOW_UP,
  };
}

const DETAILS = [
  'occasion',
  'companions',
  'peopleMet',
  'findings',
  'policiesExplained',
  'place',
  'startTime',
  'endTime',
] as const;

/** Whether anything stands below the fold. */
export function hasDetails(fields: VisitFields): boolean {
  return DETAILS.some((name) => fields[name] !== '');
}

/** What keeps a visit from being saved; the rest is for the server to say. */
export type Lack = 'firms' | 'area' | 'summary' | 'day' | 'followUpDay';

export function lacksOf(fields: VisitFields, today: Day): Lack[] {
  const { firms, summary, day, followUp } = fields;
  const lacks: Lack[] = [];
  // A name alone is nobody yet: somebody must have chosen it, or said that it is new.
  if (firms.length === 0 || firms.some(({ id, key }) => id === null && !key)) lacks.push('firms');
  if (firms.some(({ area }) => area === '')) lacks.push('area');
  if (!summary.trim()) lacks.push('summary');
  if (!day || day > today) lacks.push('day');
  if (followUp.choice !== 'none' && (!followUp.day || followUp.day < today)) lacks.push('followUpDay');
  return lacks;
}

/** The details as the API takes them; what is empty is null, so that the same fields always make the same body. */
export function detailsOf(fields: VisitFields) {
  const text = (name: (typeof DETAILS)[number]): string | null => fields[name].trim() || null;
  return {
    kind: fields.kind,
    occasion: fields.occasion || null,
    companions: text('companions'),
    peopleMet: text('peopleMet'),
    findings: text('findings'),
    policiesExplained: text('policiesExplained'),
    place: text('place'),
    startTime: text('startTime'),
    endTime: text('endTime'),
  };
}

export function followUpOf({ choice, day, reason, recipient, headsUp }: FollowUp): LogVisit['followUp'] {
  if (choice === 'none') return undefined;
  return {
    day,
    recipient,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(headsUp === null ? {} : { headsUp }),
  };
}

/** One line, however it was pasted. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
