import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { BUSY, Refusal } from '../../platform/errors';
import { newSecret } from '../../platform/ids';

/** OWASP's choice for argon2id, the library's default kind. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const MAX_WAITING = 50;

/** Slow on purpose, so never more than two at once: a flood of sign-ins must not take the processors from everybody. */
@Injectable()
export class Passwords {
  private active = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy?: Promise<string>;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Takes as long without a hash as with one, so that nobody learns which usernames exist. */
  holds(passwordHash: string | null, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      this.decoy ??= hash(newSecret(), COST);
      const decoy = await this.decoy;
      const right = await verify(passwordHash ?? decoy, password);
      return right && passwordHash !== null;
    });
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.active >= AT_ONCE) {
      if (this.waiting.length >= MAX_WAITING) throw new Refusal(BUSY, { retryAfter: 2 });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.active += 1;
    }
    try {
      return await work();
    } finally {
      // The place is handed over, not given up: nobody can slip in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.active -= 1;
    }
  }
}
