import { useWords } from '../language/words';
import { INBOX } from './reminders.words';

/** Which keys do what; see use-row-keys. */
export function KeyHints({ tab }: { tab: string }) {
  const t = useWords(INBOX);
  const keys = [
    ['J K', t.move],
    ['V', t.visitKey],
    ['D', t.doneKey],
    ...(tab === 'upcoming' ? [] : [['S', t.snoozeKey]]),
  ];
  return (
    <span className="key-hints screen-only">
      <span>{t.keys}</span>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </span>
  );
}
