import { bodyOf, newDraft, type Draft, type Outcome } from '../../src/web/visits/drafts/draft';
import {
  attempting,
  firmCreated,
  logged,
  mayGoBetterNextTime,
  nextStep,
  nextToSend,
  queue,
  refused,
  takeUp,
  typed,
  withdrawn,
} from '../../src/web/visits/drafts/outbox.rules';
import { Shelf, type Shelves } from '../../src/web/visits/drafts/shelf';
import { emptyFields, lacksOf } from '../../src/web/visits/fields';

const TODAY = '2023-03-10';
const firm = { id: 'e1', name: '涂鸟' };

function draftOf(change: Partial<Draft> = {}, fields: Partial<Draft['fields']> = {}): Draft {
  const all = { ...emptyFields(TODAY), firms: [firm], summary: '了解融资需求', ...fields };
  const about = { id: 'd1', accountId: 'zhou', clientId: 'c1', holder: 'page', fields: all, now: 1 };
  return { ...newDraft({ ...about, from: 'form' }), ...change };
}

const outcome: Outcome = { visitId: 'v1', version: 1, followUpDay: null, warnings: [], openPromises: [] };
const saysNo = { code: 'SCOPE.OUTSIDE', detail: 'no', errors: [] };
const reused = { code: 'VISIT.CLIENT_ID_REUSED', detail: 'no', errors: [], visitId: 'v1' };

describe('the outbox of visits', () => {
  it('sends the same body for the same draft, without what is empty', () => {
    const draft = draftOf({}, { keeps: { b: true, a: true, c: false }, place: ' ' });
    expect(bodyOf(draft)).toEqual(bodyOf(JSON.parse(JSON.stringify(draft)) as Draft));
    expect(bodyOf(draft)).toMatchObject({ clientId: 'c1', keeps: ['a', 'b'], place: null });
    expect(bodyOf(draft)).not.toHaveProperty('followUp');
  });

  it('adds an unknown enterprise first, once, and then logs the visit to it', () => {
    const draft = draftOf(
      {},
      { firms: [firm, { id: null, name: '新厂', key: 'k', area: 'township:330106109' }] },
    );
    const step = nextStep(draft);
    expect(step).toEqual({ kind: 'create-firm', at: 1, name: '新厂', key: 'k', area: 'township:330106109' });
    const next = firmCreated(draft, { name: '新厂', key: 'k' }, 'e2');
    expect(next.fields.firms).toEqual([firm, { id: 'e2', name: '新厂' }]);
    expect(nextStep(next)).toMatchObject({ kind: 'log', body: { enterpriseIds: ['e1', 'e2'] } });
  });

  it('takes the one that waits longest, and nothing that is typed, refused or done', () => {
    const waiting = queue(draftOf({ id: 'd2' }), 9);
    const longer = queue(draftOf({ id: 'd3' }), 5);
    const others = (['editing', 'refused', 'logged'] as const).map((state) => draftOf({ state }));
    expect(nextToSend([...others, waiting, longer])?.id).toBe('d3');
    expect(nextToSend(others)).toBeUndefined();
  });

  it('keeps what was refused, with the reason, and tries again only what may go better', () => {
    const no = refused(queue(draftOf(), 2), 'log', saysNo, 'c2');
    expect(no).toMatchObject({ state: 'refused', clientId: 'c1', refusal: { code: 'SCOPE.OUTSIDE' } });
    expect(no.fields.summary).toBe('了解融资需求');
    expect([0, 401, 408, 429, 500, 503].every(mayGoBetterNextTime)).toBe(true);
    expect([400, 403, 404, 409, 422].some(mayGoBetterNextTime)).toBe(false);
  });

  it('replaces the visit that an unanswered sending had made, where the draft was changed since', () => {
    const sent = attempting(queue(draftOf(), 2));
    const changed = queue({ ...sent, fields: { ...sent.fields, summary: '更正' } }, 3);
    const next = refused(changed, 'log', reused, 'c2');
    expect(next).toMatchObject({ state: 'queued', clientId: 'c2', supersedes: 'v1', attempted: false });
    expect(nextStep(next)).toEqual({ kind: 'withdraw', visitId: 'v1' });
    expect(nextStep(withdrawn(next))).toMatchObject({
      kind: 'log',
      body: { clientId: 'c2', summary: '更正' },
    });
    const already = refused(next, 'withdraw', { ...saysNo, code: 'VISIT.WITHDRAWN' }, 'c3');
    expect(nextStep(already)).toMatchObject({ kind: 'log' });
  });

  it('never withdraws for a client id that it has not sent itself', () => {
    expect(refused(queue(draftOf(), 2), 'log', reused, 'c2')).toMatchObject({
      state: 'refused',
      supersedes: null,
    });
  });

  it('loses nothing that is typed while the answer is on its way', () => {
    const sent = attempting(queue(draftOf(), 2));
    const body = bodyOf(sent);
    const taken = takeUp(sent, 'other');
    expect(logged(taken, body, outcome, 'c2')).toMatchObject({ state: 'logged' });
    const changed = typed(taken, 'other', { ...taken.fields, summary: '更正' }, 3);
    const next = logged(changed, body, outcome, 'c2');
    expect(next).toMatchObject({ state: 'editing', supersedes: 'v1', clientId: 'c2' });
    expect(next.fields.summary).toBe('更正');
  });

  it('lets only the page that holds a draft write it', () => {
    const draft = draftOf();
    const fields = { ...draft.fields, summary: '别的标签页' };
    expect(typed(draft, 'other', fields, 2)).toBe(draft);
    expect(typed(queue(draft, 2), 'page', fields, 3).fields.summary).toBe('了解融资需求');
    expect(takeUp(draftOf({ state: 'logged' }), 'other').state).toBe('logged');
  });

  it('asks for an enterprise, a line, a day that has come, and for nothing else', () => {
    expect(lacksOf(draftOf().fields, TODAY)).toEqual([]);
    expect(lacksOf({ ...emptyFields('2023-03-11') }, TODAY)).toEqual(['firms', 'summary', 'day']);
    const named = { ...draftOf().fields, firms: [{ id: null, name: '只是个名字' }] };
    expect(lacksOf(named, TODAY)).toEqual(['firms']);
    const old = { ...draftOf().fields.followUp, choice: 'own' as const, day: '2023-03-09' };
    expect(lacksOf({ ...draftOf().fields, followUp: old }, TODAY)).toEqual(['followUpDay']);
  });
});

describe('the shelf of drafts', () => {
  const shelves = (isFull = false): Shelves => {
    const map = new Map<string, string>();
    return {
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => {
        if (isFull) throw new Error('QuotaExceededError');
        map.set(key, value);
      },
      removeItem: (key) => void map.delete(key),
      key: (at) => [...map.keys()][at] ?? null,
      get length() {
        return map.size;
      },
    };
  };

  it('gives everybody their own, the oldest first, whatever tab wrote them', () => {
    const storage = shelves();
    const [one, other] = [new Shelf(storage), new Shelf(storage)];
    one.put(draftOf({ id: 'b', createdAt: 2 }));
    other.put(draftOf({ id: 'a', createdAt: 1 }));
    one.put(draftOf({ id: 'x', accountId: 'shen' }));
    expect(one.list('zhou').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(other.list('shen').map(({ id }) => id)).toEqual(['x']);
  });

  it('changes what is there now, and brings nothing back', () => {
    const shelf = new Shelf(shelves());
    shelf.put(draftOf());
    expect(shelf.change('zhou', 'd1', (present) => queue(present, 2))?.state).toBe('queued');
    shelf.remove('zhou', 'd1');
    expect(shelf.change('zhou', 'd1', (present) => queue(present, 3))).toBeUndefined();
    expect(shelf.list('zhou')).toEqual([]);
  });

  it('leaves alone what it cannot read, and holds on to what the device refuses', () => {
    const storage = shelves();
    storage.setItem('tidu.visit.zhou.broken', '{');
    expect(new Shelf(storage).list('zhou')).toEqual([]);
    expect(storage.getItem('tidu.visit.zhou.broken')).toBe('{');
    const full = new Shelf(shelves(true));
    full.put(draftOf());
    expect(full.keeps).toBe(false);
    expect(full.get('zhou', 'd1')?.fields.summary).toBe('了解融资需求');
  });
});
