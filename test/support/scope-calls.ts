import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import type { EnterpriseCheck } from '../../src/enterprises/register/enterprise.check.dto';
import type { EnterpriseItem } from '../../src/enterprises/register/register.dto';
import type { TimelinePage } from '../../src/enterprises/timeline/timeline.dto';
import type { PageOf } from '../../src/platform/http/answers';
import type { VisitSummary } from '../../src/visits/visits.summary.dto';
import type { SeededClient } from './app';
import type { Answer } from './client';
import { Refused, done } from './register';
import type { Things } from './scope-district';

/** Asks once and says what came of it: a status, the code of a refusal, or how much was shown. */
export type Call = (who: SeededClient, of: Things) => Promise<string>;

const BASICS = ['code', 'id', 'inScope', 'name', 'platform', 'sector', 'status', 'titles', 'township'];

const outcome = ({ status, body }: Answer<unknown>): string =>
  status < 300 ? String(status) : (body as Refused).code;

const send =
  (method: string, path: (of: Things) => string, body?: (of: Things) => unknown): Call =>
  async (who, of) =>
    outcome(await who.send(method, path(of), body?.(of)));

/** Whether something of the enterprise is among the rows of an answer. */
const shows =
  <T>(path: (of: Things) => string, found: (body: T, of: Things) => boolean): Call =>
  async (who, of) => {
    const answer = await who.get<T>(path(of));
    if (answer.status !== 200) return outcome(answer);
    return found(answer.body, of) ? 'listed' : 'absent';
  };

function extent(row: EnterpriseItem): string {
  if (row.inScope) return 'whole';
  const beyond = Object.keys(row).filter((key) => !BASICS.includes(key) && key !== 'mergedInto');
  return beyond.length === 0 ? 'basics' : `basics and ${beyond.join()}`;
}

/** Every page of a list, whose count must tell no more than its rows do. */
async function allOf<T>(who: SeededClient, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let after = ''; ;) {
    const page = done(await who.get<PageOf<T>>(`${path}&limit=200${after}`));
    items.push(...page.items);
    if (page.next === null && page.total === items.length) return items;
    if (page.next === null) throw new Error(`counted ${page.total}, not ${items.length}`);
    after = `&after=${page.next}`;
  }
}

const inRegister =
  (query: (of: Things) => string): Call =>
  async (who, of) => {
    const items = await allOf<EnterpriseItem>(who, `/enterprises?${query(of)}`);
    const row = items.find(({ id }) => id === of.enterpriseId);
    return row ? extent(row) : 'absent';
  };

const inVisits =
  (query: (of: Things) => string): Call =>
  async (who, of) => {
    const items = await allOf<{ id: string }>(who, `/visits?${query(of)}`);
    return items.some(({ id }) => id === of.visitId) ? 'listed' : 'absent';
  };

const hasVisit = ({ items }: TimelinePage, of: Things): boolean => items.some(({ id }) => id === of.visitId);

const at = (rest: string) => (of: Things) => `/enterprises/${of.enterpriseId}${rest}`;
const contact = (rest: string) => (of: Things) =>
  `/enterprises/${of.enterpriseId}/contacts/${of.contactId}${rest}`;
const visit = (rest: string) => (of: Things) => `/visits/${of.visitId}${rest}`;
const reminder = (rest: string) => (of: Things) => `/reminders/${of.reminderId}${rest}`;

export const SCOPE_CALLS: Record<string, Call> = {
  'GET /enterprises/:id': async (who, of) => {
    const answer = await who.get<EnterpriseView>(at('')(of));
    return answer.status === 200 ? extent(answer.body) : outcome(answer);
  },
  'GET /enterprises': inRegister(() => 'sort=name'),
  'GET /enterprises?q=': inRegister((of) => `q=${encodeURIComponent(of.name)}`),
  'GET /enterprises?sort=lastVisit': inRegister(() => 'sort=lastVisit'),
  'GET /enterprises?officerId=': inRegister((of) => `officerId=${of.colleagueId}`),
  // A duplicate is made by whoever does not see the one that there is: names are for all who may add any.
  'GET /enterprises/check': shows<EnterpriseCheck>(
    (of) => `/enterprises/check?name=${encodeURIComponent(of.name)}`,
    ({ sameNames }, of) => sameNames.some(({ id }) => id === of.enterpriseId),
  ),
  'GET /enterprises/:id/timeline': send('GET', at('/timeline')),
  'GET /enterprises/:id, visits on its timeline': shows<EnterpriseView>(
    at(''),
    ({ timeline }, of) => timeline !== undefined && hasVisit(timeline, of),
  ),
  'GET /enterprises/:id/timeline, visits': shows<TimelinePage>(at('/timeline'), hasVisit),
  'GET /enterprises/:id/assignments': send('GET', at('/assignments')),
  'GET /enterprises/:id/figures': send('GET', at('/figures')),
  'GET /enterprises/:id/figures/:period': send('GET', at('/figures/2022')),
  'GET /enterprises/:id/figures, statistical returns': shows<{ items: { source: string }[] }>(
    at('/figures'),
    ({ items }) => items.some(({ source }) => source === 'statistics'),
  ),
  'GET /enterprises/:id/contacts': send('GET', at('/contacts')),
  'GET /visits': inVisits(() => 'withdrawn=all'),
  'GET /visits?enterpriseId=': inVisits((of) => `enterpriseId=${of.enterpriseId}`),
  'GET /visits?officerId=': inVisits((of) => `officerId=${of.colleagueId}`),
  'GET /visits/summary': shows<VisitSummary>(
    () => '/visits/summary?from=2023-03-01&to=2023-03-31',
    ({ perEnterprise }, of) => perEnterprise.some(({ id }) => id === of.enterpriseId),
  ),
  'GET /visits/:id': send('GET', visit('')),
  'GET /audit': send('GET', (of) => `/audit?enterpriseId=${of.enterpriseId}`),
  'GET /reminders/:id': send('GET', reminder('')),
  'GET /visits/promises': send('GET', (of) => `/visits/promises?enterpriseId=${of.enterpriseId}`),

  'PATCH /enterprises/:id': send('PATCH', at(''), (of) => ({ version: of.version, address: '新址' })),
  'POST /enterprises/:id/contacts': send('POST', at('/contacts'), () => ({ name: '某人' })),
  'PATCH /enterprises/:id/contacts/:contactId': send('PATCH', contact(''), () => ({
    version: 1,
    title: '厂长',
  })),
  'POST /enterprises/:id/contacts/:contactId/reveal': send('POST', contact('/reveal'), () => ({
    reason: '核对地址',
  })),
  'POST /enterprises/:id/contacts/:contactId/withdraw': send('POST', contact('/withdraw'), () => ({
    version: 1,
    reason: '离职',
  })),
  'PUT /enterprises/:id/figures/:period': send('PUT', at('/figures/2021'), () => ({
    source: 'audited',
    values: [{ metric: 'staff', value: 7 }],
  })),
  'POST /enterprises/:id/assignments': send('POST', at('/assignments'), (of) => ({
    officerId: of.thirdId,
    role: 'support',
  })),
  'PUT /enterprises/:id/officer': send('PUT', at('/officer'), (of) => ({ officerId: of.thirdId })),
  'POST /rosters/:id/entries': send(
    'POST',
    (of) => `/rosters/${of.rosterId}/entries`,
    ({ enterpriseId }) => ({ enterpriseId }),
  ),
  'POST /visits': send(
    'POST',
    () => '/visits',
    ({ enterpriseId }) => ({ enterpriseIds: [enterpriseId], summary: '看了新产线' }),
  ),
  'PATCH /visits/:id': send('PATCH', visit(''), () => ({ version: 1, summary: '看了旧产线' })),
  'POST /visits/:id/withdraw': send('POST', visit('/withdraw'), () => ({ version: 1, reason: '记错了' })),
  'POST /reminders': send(
    'POST',
    () => '/reminders',
    ({ enterpriseId }) => ({ enterpriseIds: [enterpriseId], reason: '回访', day: '2023-04-03' }),
  ),
  'POST /reminders/:id/done': send('POST', reminder('/done'), () => ({})),
  'POST /reminders/:id/snooze': send('POST', reminder('/snooze'), () => ({ version: 1, day: '2023-04-04' })),
  'POST /reminders/:id/cancel': send('POST', reminder('/cancel'), () => ({ version: 1, reason: '不再需要' })),
  'POST /reminders/:id/undo': send('POST', reminder('/undo'), () => ({ version: 1 })),
  'POST /reminders/:id/hand-over': send('POST', reminder('/hand-over'), (of) => ({
    version: 1,
    toAccountId: of.thirdId,
  })),
};
