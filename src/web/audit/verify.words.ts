import { words } from '../language/words';

export const VERIFY = words({
  title: ['校验操作日志', 'Verify the audit log'],
  about: [
    '重新计算整条链：每条记录都与封存时一致，且没有缺号，才算完整。',
    'Computes the whole chain anew: it is whole if every entry is as it was sealed and none is left out.',
  ],
  running: ['正在校验…', 'Verifying…'],
  again: ['重新校验', 'Run again'],
  back: ['返回操作日志', 'Back to the audit log'],
  ranAt: [(at: string) => `${at} 校验`, (at: string) => `Verified ${at}`],
  whole: [
    (count: number) => `完整：已封存的 ${count.toLocaleString()} 条记录没有改动，没有缺失。`,
    (count: number) => `Whole: none of the ${count.toLocaleString()} sealed entries was changed or left out.`,
  ],
  nothing: ['还没有封存的记录。', 'Nothing has been sealed yet.'],
  broken: [
    (count: number) => `不完整：发现 ${count} 处问题。`,
    (count: number) => `Not whole: ${count} break${count === 1 ? '' : 's'} found.`,
  ],
  brokenAbout: [
    '数据库可能被人绕过系统改过，或从不完整的备份恢复。请保留现场，对照备份和抄下的链尾查明原因。',
    'Somebody may have changed the database behind the system, or it was restored from an incomplete backup. Keep it as it is and compare it with backups and with the heads that were noted down.',
  ],
  head: ['链尾', 'Head of the chain'],
  headAbout: [
    '请定期抄在系统之外（纸上或另一台机器）。日后校验时，若条数变少或同一条的校验码不同，说明有记录被截掉或重写。',
    'Note it down outside of the system from time to time. If there are fewer entries later, or the same one has another code, something was cut off or rewritten.',
  ],
  seq: ['条数', 'Entries'],
  hash: ['校验码', 'Code'],
  copy: ['复制链尾', 'Copy the head'],
  copied: ['已复制', 'Copied'],
  copyFailed: ['请选中后按 Ctrl+C 复制', 'Select it and press Ctrl+C'],
  unsealed: ['待封存', 'To be sealed'],
  unsealedNone: ['没有待封存的记录。', 'Nothing waits to be sealed.'],
  unsealedSome: [
    (count: number) => `${count} 条刚写入，正在排队封存。`,
    (count: number) => `${count} just written and about to be sealed.`,
  ],
  unsealedLate: [
    (count: number, since: string) =>
      `${count} 条待封存，最早的从 ${since} 起。封存停住了，请检查服务是否正常运行。`,
    (count: number, since: string) =>
      `${count} wait, the first since ${since}. The sealing stands still: see whether the service runs well.`,
  ],
  breaks: ['问题', 'Breaks'],
  first: [(count: number) => `只列前 ${count} 处`, (count: number) => `The first ${count}`],
  kind: ['情况', 'What'],
  place: ['链上位置', 'Place'],
  entry: ['记录编号', 'Entry'],
  noPlace: ['不在链上', 'Not in the chain'],
});

export const BREAKS = words({
  gap: ['之前有缺号', 'Numbers are left out before it'],
  missing: ['记录不见了', 'The entry is gone'],
  changed: ['内容与封存时不同', 'Not what was sealed'],
  unlinked: ['既未封存也不在排队', 'Neither sealed nor waiting'],
});
