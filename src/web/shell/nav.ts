import type { Act } from '../session/session';
import type { NAV } from './nav.words';

export interface Place {
  path: string;
  word: keyof typeof NAV;
  icon:
    'home' | 'firm' | 'note' | 'bell' | 'chart' | 'people' | 'tree' | 'calendar' | 'gear' | 'shield' | 'list';
  /** Without one of these acts it is not offered. */
  acts: readonly Act[];
  group: 'work' | 'system';
  /** Has a place of its own in the bar at the bottom of a phone; the others are under "more". */
  atHand?: boolean;
}

/** Every page that stands in the navigation, in its order. */
export const PLACES: readonly Place[] = [
  { path: '/', word: 'today', icon: 'home', acts: [], group: 'work', atHand: true },
  {
    path: '/enterprises',
    word: 'enterprises',
    icon: 'firm',
    acts: ['enterprise.read'],
    group: 'work',
    atHand: true,
  },
  { path: '/visits', word: 'visits', icon: 'note', acts: ['visit.read'], group: 'work' },
  { path: '/reminders', word: 'inbox', icon: 'bell', acts: ['reminder.use'], group: 'work', atHand: true },
  { path: '/visits/quick', word: 'quick', icon: 'list', acts: ['visit.log'], group: 'work' },
  { path: '/visits/record', word: 'record', icon: 'chart', acts: ['visit.log'], group: 'work' },
  { path: '/rosters', word: 'rosters', icon: 'list', acts: ['roster.read'], group: 'work' },
  { path: '/accounts', word: 'accounts', icon: 'people', acts: ['account.manage'], group: 'system' },
  { path: '/units', word: 'units', icon: 'tree', acts: ['unit.manage'], group: 'system' },
  {
    path: '/calendar',
    word: 'calendar',
    icon: 'calendar',
    acts: ['calendar.write', 'audit.read'],
    group: 'system',
  },
  { path: '/jobs', word: 'jobs', icon: 'gear', acts: ['job.read'], group: 'system' },
  { path: '/audit', word: 'audit', icon: 'shield', acts: ['audit.read'], group: 'system' },
  { path: '/settings', word: 'settings', icon: 'gear', acts: ['settings.read'], group: 'system' },
];

/** What somebody can begin from anywhere. */
export const BEGINNINGS: readonly { path: string; word: keyof typeof NAV; act: Act }[] = [
  { path: '/visits/new', word: 'logVisit', act: 'visit.log' },
  { path: '/enterprises/new', word: 'addEnterprise', act: 'enterprise.write' },
];

/** The place that a page belongs to: the longest that its path begins with. */
export function placeOf(path: string): Place | undefined {
  return PLACES.filter(
    (place) => path === place.path || (place.path !== '/' && path.startsWith(`${place.path}/`)),
  ).sort((a, b) => b.path.length - a.path.length)[0];
}
