/** The act that lets somebody read each subject where it lives. A subject that is not in the table shows to nobody. */
const READ_BY = new Map(
  Object.entries({
    account: 'account.read',
    unit: 'account.read',
    token: 'audit.read',
    job: 'job.read',
    calendar: 'calendar.read',
    enterprise: 'enterprise.read',
    assignment: 'enterprise.read',
    roster: 'roster.read',
    'roster-entry': 'roster.read',
    contact: 'contact.read',
    figure: 'figure.read',
    visit: 'visit.read',
    // The reason for a promise is told as freely as a visit; reminder.use is about one's own.
    reminder: 'visit.read',
  }),
);

/** Returns gathered for statistics and tax may not be disclosed (统计法): the trail tells that they came, to nobody what. */
const OPEN_SOURCES = ['self_reported', 'audited'];

interface Content {
  subject: string;
  before: object | null;
  after: object | null;
}

/** The entry as somebody may read it who has these acts: that it was done is for every reader, what was said is not. */
export function asMayBeRead<E extends Content>(entry: E, mayDo: (act: string) => boolean): E {
  const act = READ_BY.get(entry.subject);
  if (act === undefined || !mayDo(act)) return { ...entry, before: null, after: null };
  if (entry.subject !== 'figure') return entry;
  return { ...entry, before: openFigures(entry.before), after: openFigures(entry.after) };
}

function openFigures(content: object | null): object | null {
  if (content === null) return null;
  const { period, source } = content as { period?: string; source?: string };
  return source !== undefined && OPEN_SOURCES.includes(source) ? content : { period, source };
}
