import { words } from '../../language/words';

export const DRAFTS = words({
  unsent: ['未同步', 'Not sent yet'],
  unsentCount: [
    (count: number) => `${count} 条未同步`,
    (count: number) => `${count} visit${count === 1 ? '' : 's'} not sent yet`,
  ],
  waiting: ['等待提交', 'Waiting to be sent'],
  refused: ['需修改', 'To be corrected'],
  unfinished: ['未写完', 'Unfinished'],
  unfinishedTitle: ['未写完的走访', 'Unfinished'],
  title: ['未同步的走访', 'Visits not sent yet'],
  about: [
    '保存在本机，联网后自动提交，不会重复。',
    'Kept on this device and sent by themselves once there is a line; never twice.',
  ],
  notKept: [
    '本机存储已满，内容只保留在此页面，请勿关闭。',
    'This device is full: what waits lives only as long as this page. Do not close it.',
  ],
  sendNow: ['立即提交', 'Send now'],
  edit: ['修改', 'Edit'],
  goOn: ['继续写', 'Go on'],
  throwAway: ['丢弃', 'Throw away'],
  throwAwayOf: [(name: string) => `丢弃：${name}`, (name: string) => `Throw away: ${name}`],
  throwAwayTitle: ['丢弃这条走访？', 'Throw this visit away?'],
  throwAwayAbout: ['尚未提交，丢弃后不能恢复。', 'It has not been sent; it cannot be brought back.'],
  maybeSent: [
    '曾尝试提交但没有收到答复，可能已经登记；丢弃后请在走访记录中核对。',
    'It was sent once without an answer and may have been logged; look into the list of visits afterwards.',
  ],
  keep: ['保留', 'Keep it'],
  noFirm: ['未选企业', 'No enterprise yet'],
  moreFirms: [
    (name: string, count: number) => `${name}等 ${count} 家企业`,
    (name: string, count: number) => `${name} and ${count - 1} more`,
  ],
  noSummary: ['还没有写摘要', 'Nothing written yet'],
  leaveTitle: ['还有走访没有同步', 'Visits are waiting to be sent'],
  leaveAbout: [
    (count: number) =>
      `本机还有 ${count} 条走访未提交。退出后仍保存在本机，您下次登录时继续提交；他人看不到。`,
    (count: number) =>
      `${count} on this device. They stay here after you sign out and are sent when you come back; nobody else sees them.`,
  ],
  stay: ['先不退出', 'Stay'],
  leave: ['仍要退出', 'Sign out anyway'],
  see: ['查看', 'Show them'],
});
