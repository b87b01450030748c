import { Button, Modal } from 'antd';
import { useWords } from '../../language/words';
import { DRAFTS } from './drafts.words';

/** Before somebody signs out while visits of theirs wait on this device. */
export default function LeaveDialog({ count, answer }: { count: number; answer(leave: boolean): void }) {
  const t = useWords(DRAFTS);
  return (
    <Modal
      open
      title={t.leaveTitle}
      onCancel={() => answer(false)}
      footer={
        <>
          <Button onClick={() => answer(true)}>{t.leave}</Button>
          <Button type="primary" autoFocus onClick={() => answer(false)}>
            {t.stay}
          </Button>
        </>
      }
    >
      <p>{t.leaveAbout(count)}</p>
    </Modal>
  );
}
