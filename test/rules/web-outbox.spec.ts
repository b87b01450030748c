import * as fc from 'fast-check';
import { newDraft, type Draft, type Outcome } from '../../src/web/visits/drafts/draft';
import * as rules from '../../src/web/visits/drafts/outbox.rules';
import { Shelf, type Shelves } from '../../src/web/visits/drafts/shelf';
import { emptyFields } from '../../src/web/visits/fields';

const ACCOUNT = 'officer';
const OUTCOME = { version: 1, followUpDay: null, warnings: [], openPromises: [] };

/** As much of the server as the outbox relies on: a client id is one visit for ever, a key one enterprise. */
class Server {
  readonly visits = new Map<string, { id: string; body: string; withdrawn: boolean }>();
  readonly firms = new Map<string, string>();

  answer(step: rules.Step): { firm?: string; outcome?: Outcome; reused?: string } {
    if (step.kind === 'create-firm') {
      if (!this.firms.has(step.key)) this.firms.set(step.key, `firm-${this.firms.size + 1}`);
      return { firm: this.firms.get(step.key) };
    }
    if (step.kind === 'withdraw') {
      for (const visit of this.visits.values()) if (visit.id === step.visitId) visit.withdrawn = true;
      return {};
    }
    const clientId = String(step.body.clientId);
    const body = JSON.stringify(step.body);
    const known = this.visits.get(clientId);
    if (known && known.body !== body) return { reused: known.id };
    const visit = known ?? { id: `visit-${this.visits.size + 1}`, body, withdrawn: false };
    this.visits.set(clientId, visit);
    return { outcome: { ...OUTCOME, visitId: visit.id } };
  }

  get live(): string[] {
    return [...this.visits.values()].filter(({ withdrawn }) => !withdrawn).map(({ body }) => body);
  }
}

function memory(): Shelves {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

class Device {
  private ids = 0;
  readonly shelf = new Shelf(memory());

  newId(): string {
    return `id-${(this.ids += 1)}`;
  }
  change(by: (draft: Draft) => Draft): Draft {
    return this.shelf.change(ACCOUNT, 'draft', by) as Draft;
  }
  get draft(): Draft {
    return this.shelf.get(ACCOUNT, 'draft') as Draft;
  }
}

/** One step of the sender; `lost`: the server has done it, and the answer never came. */
function send(
  device: Device,
  server: Server,
  line: 'up' | 'down' | 'lost',
  meanwhile = (): void => undefined,
): void {
  const draft = device.draft;
  if (draft.state !== 'queued') return;
  const step = rules.nextStep(draft);
  if (step.kind === 'log') device.change(rules.attempting);
  if (line === 'down') return;
  const { firm, outcome, reused } = server.answer(step);
  meanwhile();
  if (line === 'lost') return;
  if (step.kind === 'create-firm') device.change((present) => rules.firmCreated(present, step, String(firm)));
  else if (step.kind === 'withdraw') device.change(rules.withdrawn);
  else if (outcome) device.change((present) => rules.logged(present, step.body, outcome, device.newId()));
  else {
    const refusal = { code: 'VISIT.CLIENT_ID_REUSED', detail: '', errors: [], visitId: reused };
    device.change((present) => rules.refused(present, 'log', refusal, device.newId()));
  }
}

const lines = fc.constantFrom('up' as const, 'down' as const, 'lost' as const);
const acts = fc.oneof(
  fc.record({ act: fc.constant('type' as const), text: fc.constantFrom('甲', '乙', '丙') }),
  fc.record({ act: fc.constant('save' as const) }),
  fc.record({ act: fc.constant('send' as const), line: lines }),
  fc.record({ act: fc.constant('send-and-type' as const), line: lines, text: fc.constantFrom('丁', '戊') }),
);

describe('a visit on its way through the outbox', () => {
  const begin = (): Device => {
    const device = new Device();
    const fields = {
      ...emptyFields('2023-03-10'),
      summary: '初稿',
      firms: [{ id: null, name: '西湖涂鸟科技', key: 'firm-key' }],
    };
    const about = {
      id: 'draft',
      accountId: ACCOUNT,
      from: 'form' as const,
      clientId: 'client',
      holder: 'page',
    };
    device.shelf.put(newDraft({ ...about, fields, now: 1 }));
    return device;
  };
  const type = (device: Device, text: string): void => {
    device.change((draft) => rules.takeUp(draft, 'page'));
    device.change((draft) => rules.typed(draft, 'page', { ...draft.fields, summary: text }, 2));
  };
  const save = (device: Device): void => {
    if (device.draft.state === 'editing') device.change((draft) => rules.queue(draft, 3));
  };

  it('becomes exactly one visit, with the words typed last, whatever is lost on the way', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), (steps) => {
        const device = begin();
        const server = new Server();
        for (const step of steps) {
          if (step.act === 'type') type(device, step.text);
          else if (step.act === 'save') save(device);
          else if (step.act === 'send') send(device, server, step.line);
          else send(device, server, step.line, () => type(device, step.text));
        }
        save(device);
        for (let tries = 0; tries < 10 && device.draft.state === 'queued'; tries += 1)
          send(device, server, 'up');
        expect(device.draft.state).toBe('logged');
        expect(server.firms.size).toBe(1);
        expect(server.live).toHaveLength(1);
        expect(JSON.parse(server.live[0])).toMatchObject({
          summary: device.draft.fields.summary,
          enterpriseIds: ['firm-1'],
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not sent while somebody writes it, and not by a page that does not hold it', () => {
    const device = begin();
    expect(rules.nextToSend([device.draft])).toBeUndefined();
    device.change((draft) => rules.typed(draft, 'another page', { ...draft.fields, summary: '别处' }, 2));
    expect(device.draft.fields.summary).toBe('初稿');
  });

  it('stays, to be corrected, when the server refuses it', () => {
    const device = begin();
    save(device);
    const refusal = { code: 'INPUT.INVALID', detail: '请检查', errors: [] };
    device.change((draft) => rules.refused(draft, 'log', refusal, 'unused'));
    expect(device.draft).toMatchObject({ state: 'refused', refusal, clientId: 'client' });
  });
});
