import type { components } from '../../api/schema';
import { differing } from '../../kit/stale';
import type { Contact } from './contact';

type AddContact = components['schemas']['AddContact'];
type AmendContact = components['schemas']['AmendContact'];

export interface ContactValues {
  name: string;
  title?: string;
  phone?: string;
  email?: string;
  note?: string;
  primary?: boolean;
  /** Which of the hidden values go. */
  drop?: { phone?: boolean; email?: boolean };
}

const orNull = (text: string | undefined): string | null => text?.trim() || null;

export function newContactOf({ name, title, phone, email, note, primary }: ContactValues): AddContact {
  return {
    name: name.trim(),
    title: orNull(title),
    phone: orNull(phone),
    email: orNull(email),
    note: orNull(note),
    // Unless somebody says so, the server makes the first one the one to ring.
    primary: primary || undefined,
  };
}

/**
 * Only what was changed, so that nothing is undone that somebody else saved meanwhile. An empty phone or e-mail stays as
 * it is: what is shown of it is masked.
 */
export function amendmentOf(seen: Contact, version: number, values: ContactValues): AmendContact {
  const hidden = (name: 'phone' | 'email'): string | null | undefined =>
    orNull(values[name]) ?? (values.drop?.[name] ? null : undefined);
  const { name, title, note } = values;
  const told = { name: name.trim(), title: orNull(title), note: orNull(note) };
  return {
    version,
    ...differing({ name: seen.name, title: seen.title, note: seen.note }, told),
    phone: hidden('phone'),
    email: hidden('email'),
    primary: values.primary && !seen.primary ? true : undefined,
  };
}
