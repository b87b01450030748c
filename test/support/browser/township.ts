import { instantOf } from '../../../src/platform/clock';
import { JobRunner } from '../../../src/platform/jobs/job.runner';
import { SeededClient, TestApp, seedAccount } from '../app';
import { SANDUN, done } from '../register';
import { startHouse } from './house';
import { PASSWORD } from './seat';

export interface Township {
  house: TestApp;
  manager: SeededClient;
  /** 周岚, who serves 三墩镇; she signs in as `zhou`. */
  zhou: SeededClient;
  tuniao: string;
  yuanshan: string;
}

export const TUNIAO = '西湖涂鸟科技有限公司';
export const YUANSHAN = '西湖远山智能装备有限公司';

/**
 * A small district on Friday 2023-03-10 at 09:00. On the first of the month 周岚 saw two enterprises and promised to
 * come back to one today, and to have sent papers to the other two days ago.
 */
export async function openTownship(): Promise<Township> {
  const house = await startHouse({ at: ['2023-03-01', '09:00'] });
  return settle(house).catch(async (error: unknown) => {
    await house.close();
    throw error;
  });
}

async function settle(house: TestApp): Promise<Township> {
  const manager = await seedAccount(house, { roles: ['manager'], username: 'qian', name: '钱科长' });
  const person = { roles: ['officer'] as 'officer'[], townships: [SANDUN], password: PASSWORD };
  const zhou = await seedAccount(house, { ...person, username: 'zhou', name: '周岚' });
  await seedAccount(house, { ...person, username: 'shen', name: '沈宁' });

  const add = async (name: string): Promise<string> => {
    const added = await manager.post<{ id: string }>('/enterprises', { name, township: SANDUN });
    const { id } = done(added, 201);
    const assignment = { officerId: zhou.id, role: 'primary', fromDay: '2023-01-01' };
    done(await manager.post(`/enterprises/${id}/assignments`, assignment), 201);
    return id;
  };
  const see = async (id: string, summary: string, day: string, reason: string): Promise<void> => {
    done(await zhou.post('/visits', { enterpriseIds: [id], summary, followUp: { day, reason } }), 201);
  };
  const tuniao = await add(TUNIAO);
  const yuanshan = await add(YUANSHAN);
  const contact = { name: '费小雨', title: '财务总监', phone: '10012345678' };
  done(await manager.post(`/enterprises/${tuniao}/contacts`, contact), 201);
  await see(tuniao, '了解融资需求', '2023-03-10', '回访贷款进展');
  await see(yuanshan, '政策宣讲', '2023-03-08', '送政策汇编');

  await house.forward(instantOf('Asia/Shanghai', '2023-03-10', '09:00') - house.clock.now());
  await house.app.get(JobRunner).drain();
  return { house, manager, zhou, tuniao, yuanshan };
}
