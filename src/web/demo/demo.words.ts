import { words } from '../language/words';

export const DEMO = words({
  date: [
    (year: string, day: string, time: string) => `演示日期 ${year}年${day} ${time}`,
    (year: string, day: string, time: string) => `Demo date: ${day} ${year}, ${time}`,
  ],
  shortDate: [(day: string) => `演示 ${day}`, (day: string) => `Demo: ${day}`],
  goOn: ['前进到下一个到期日', 'Go on to the next due day'],
  goOnShort: ['下一到期日', 'Next due'],
  wentTo: [
    (day: string, time: string) => `演示日期已前进到 ${day} ${time}`,
    (day: string, time: string) => `The demo has gone on to ${day}, ${time}`,
  ],
  as: ['切换身份', 'Look as'],
});
