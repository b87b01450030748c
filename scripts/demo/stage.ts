import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Actor } from '../../src/platform/http/access';
import { runInContext } from '../../src/platform/context';
import { newId } from '../../src/platform/ids';
import type { DemoPerson } from './people';

/** More at once would only wait in the transactor's queue, which is short on purpose. */
const AT_ONCE = 64;

/** Where the people of the demo act: the application's services, each call in somebody's name. */
export class Stage {
  private readonly actors = new Map<string, Actor>();

  constructor(private readonly app: INestApplicationContext) {}

  get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  enter(id: string, { username, name, roles, townships }: DemoPerson): void {
    const scope = { accountId: id, townships, platforms: [] };
    this.actors.set(username, { id, name, roles, scope, elevatedUntil: 0, via: 'session' });
  }

  actor(username: string): Actor {
    const actor = this.actors.get(username);
    if (!actor) throw new Error(`Nobody in the demo is called ${username}`);
    return actor;
  }

  /** As if that person had sent the request. */
  as<T>(username: string, act: (actor: Actor) => Promise<T>): Promise<T> {
    const actor = this.actor(username);
    return runInContext({ requestId: newId(), actorId: actor.id }, () => act(actor));
  }
}

/** Many at once, so that they share commits; in the order of the items as far as anybody can tell. */
export async function together<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    await Promise.all(items.slice(from, from + AT_ONCE).map(act));
  }
}
