import { App, Button } from 'antd';
import { useCallback } from 'react';
import { refresh } from '../api/query';
import { say } from '../language/words';
import { wordsOf } from './problem';
import { TOAST } from './toast.words';

const SECONDS = 4;
/** Long enough to notice a slip. */
const SECONDS_TO_UNDO = 10;
let shown = 0;

/** Says in a word that something was done, and for a while offers to undo it. */
export function useToast(): {
  done(text: string, undo?: () => Promise<unknown>): void;
  failed(error: unknown): void;
} {
  const { message } = App.useApp();
  const failed = useCallback(
    (error: unknown) => void message.error(wordsOf(error), SECONDS_TO_UNDO),
    [message],
  );
  const done = useCallback(
    (text: string, undo?: () => Promise<unknown>) => {
      if (!undo) return void message.success(text, SECONDS);
      const key = `toast-${(shown += 1)}`;
      const takeBack = async (): Promise<void> => {
        message.destroy(key);
        try {
          await undo();
          await refresh();
          void message.success(say(TOAST).undone, SECONDS);
        } catch (error) {
          failed(error);
        }
      };
      const content = (
        <>
          {text}{' '}
          <Button type="link" size="small" onClick={() => void takeBack()}>
            {say(TOAST).undo}
          </Button>
        </>
      );
      return void message.open({ key, type: 'success', content, duration: SECONDS_TO_UNDO });
    },
    [message, failed],
  );
  return { done, failed };
}
