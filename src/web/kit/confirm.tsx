import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { GIVEN_UP, Refused } from '../api/problem';
import { useWords } from '../language/words';
import { Changes, type Change } from './changes';
import { FORM } from './form.words';

interface Question {
  title: string;
  /** The word on the button, such as "disable". */
  act: string;
  /** What follows from it. */
  about?: ReactNode;
  changes?: readonly Change[];
  /** Something hard to take back. */
  danger?: boolean;
}

/**
 * Asks before an act that changes people, money or titles: `await confirm({ title, act, changes })`. Whoever thinks
 * better of it makes it fail with GIVEN_UP, of which nobody needs to be told.
 */
export function useConfirm(): [confirm: (question: Question) => Promise<void>, dialog: ReactNode] {
  const t = useWords(FORM);
  const [asked, ask] = useState<(Question & { answer(yes: boolean): void }) | undefined>();
  const confirm = async (question: Question): Promise<void> => {
    const yes = await new Promise<boolean>((answer) => ask({ ...question, answer }));
    ask(undefined);
    if (!yes) throw new Refused({ code: GIVEN_UP });
  };
  const dialog = asked && (
    <Modal
      open
      title={asked.title}
      width={560}
      mask={{ closable: false }}
      onCancel={() => asked.answer(false)}
      footer={
        <div className="dialog-foot">
          <Button onClick={() => asked.answer(false)}>{t.cancel}</Button>
          <Button type="primary" danger={asked.danger} autoFocus onClick={() => asked.answer(true)}>
            {asked.act}
          </Button>
        </div>
      }
    >
      {asked.changes && asked.changes.length > 0 && <Changes caption={asked.title} changes={asked.changes} />}
      {asked.about}
    </Modal>
  );
  return [confirm, dialog];
}
