import { errorKind } from '../../platform/errors';

export const ROSTER_KINDS = [
  'whitelist',
  'ranking',
  'high_growth',
  'chain_leader',
  'cultivation',
  'other',
] as const;
export type RosterKind = (typeof ROSTER_KINDS)[number];

export const ALREADY_ON_ROSTER = errorKind(
  'ROSTER.ALREADY_ON',
  409,
  '该企业在这段时间已在名单中。',
  'The enterprise is on this roster in that time already.',
);
