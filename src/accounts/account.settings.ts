import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/settings';

const MINUTE = 60_000;

/** What service.yaml says about sessions and sign-in, in milliseconds. */
@Injectable()
export class AccountSettings {
  readonly idleMinutes: number;
  readonly idleMs: number;
  readonly absoluteMs: number;
  readonly elevatedMs: number;
  readonly pair: { failures: number; lockMs: number };
  readonly address: { failures: number; windowMs: number };

  constructor(settings: Settings) {
    const sessions = settings.section('sessions');
    this.idleMinutes = sessions.whole('idleMinutes', 2, 1440);
    this.idleMs = this.idleMinutes * MINUTE;
    this.absoluteMs = sessions.whole('absoluteHours', 1, 168) * 60 * MINUTE;
    this.elevatedMs = sessions.whole('elevatedMinutes', 1, 60) * MINUTE;
    const signIn = settings.section('signIn');
    this.pair = {
      failures: signIn.whole('failuresPerPair', 3, 100),
      lockMs: signIn.whole('pairLockMinutes', 1, 120) * MINUTE,
    };
    this.address = {
      failures: signIn.whole('failuresPerAddress', 5, 100_000),
      windowMs: signIn.whole('addressWindowMinutes', 1, 1440) * MINUTE,
    };
  }
}
