/** What a reminder is about. A room registers its kinds, so that the inbox can say them in both languages. */
export interface ReminderKind {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

const kinds = new Map<string, ReminderKind>();

export function reminderKind(name: string, zh: string, en: string): ReminderKind {
  if (kinds.has(name)) throw new Error(`Reminder kind ${name} is declared twice`);
  const kind = Object.freeze({ name, zh, en });
  kinds.set(name, kind);
  return kind;
}

export function titleOf(name: string): { zh: string; en: string } {
  // A row of a newer version, met after going back to an older one.
  const { zh, en } = kinds.get(name) ?? { zh: '待办提醒', en: 'Reminder' };
  return { zh, en };
}

/** The promise to an enterprise to be in touch again. Only these are asked after when a visit is logged. */
export const FOLLOW_UP = reminderKind('follow_up', '回访', 'Follow-up visit');
export const MANUAL = reminderKind('manual', '待办提醒', 'Reminder');
