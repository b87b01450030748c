import { GIVEN_UP, isRefused } from '../api/problem';
import { refresh } from '../api/query';
import { say } from '../language/words';
import { wordsOf } from './problem';
import { hideToast, showToast } from './toast-store';
import { TOAST } from './toast.words';

const SECONDS = 4;
/** Long enough to notice a slip. */
const SECONDS_TO_UNDO = 10;

interface Say {
  done(text: string, undo?: () => Promise<unknown>): void;
  failed(error: unknown): void;
}

const SAY: Say = { done, failed };

/** Says in a word that something was done, and for a while offers to undo it. */
export function useToast(): Say {
  return SAY;
}

function done(text: string, undo?: () => Promise<unknown>): void {
  if (!undo) return void showToast({ tone: 'good', text, seconds: SECONDS });
  const takeBack = async (): Promise<void> => {
    hideToast(key);
    try {
      await undo();
      await refresh();
      showToast({ tone: 'good', text: say(TOAST).undone, seconds: SECONDS });
    } catch (error) {
      failed(error);
    }
  };
  const key = showToast({ tone: 'good', text, undo: () => void takeBack(), seconds: SECONDS_TO_UNDO });
}

/** Whoever thought better of it need not be told. */
function failed(error: unknown): void {
  if (isRefused(error, GIVEN_UP)) return;
  showToast({ tone: 'bad', text: wordsOf(error), seconds: SECONDS_TO_UNDO });
}
