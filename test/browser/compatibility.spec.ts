import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/settings';
import { BUILT } from '../support/browser/house';
import { NEWER, newerIn } from '../support/browser/newer-api';
import { newerCss } from '../support/browser/newer-css';

/** Libraries name these where they have asked first whether the browser knows them. */
const ASKED_FIRST: Record<string, string> = {
  reportError: 'React takes it in place of its own report only where typeof says that it is a function',
  startViewTransition:
    'React and React Router: transitions that we do not use, behind a question for the method',
  navigation: 'React Router has a parameter of this name; React asks for window.navigation before it listens',
};

const emitted = (kind: string): string[] =>
  readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(kind));
const read = (name: string): string => readFileSync(join(BUILT, name), 'utf8');

/** Offices run browsers whose kernel is Chromium 86. */
describe('for the browsers of offices', () => {
  it('emits ES2020, and nothing newer than Chromium 86 that nobody asked for first', () => {
    const scripts = emitted('.js');
    expect(scripts.length).toBeGreaterThan(10);
    const newer = scripts.flatMap((name) => Array.from(newerIn(read(name)), (api) => `${api} in ${name}`));
    expect(newer.filter((each) => !(each.split(' ')[0] in ASKED_FIRST))).toEqual([]);
  });

  it('uses nothing newer in the sources of its own', () => {
    const { methods, globals, statics } = NEWER;
    const pattern = new RegExp(
      `\\.(?:${Object.keys(methods).join('|')})\\(|\\b(?:${[...Object.keys(globals), ...Object.keys(statics)]
        .join('|')
        .replaceAll('.', '\\.')})\\b\\s*[.(]`,
    );
    const root = join(projectRoot(), 'src/web');
    const used = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => ({ name, found: pattern.exec(readFileSync(join(root, name), 'utf8'))?.[0] }))
      .filter(({ found }) => found);
    expect(used).toEqual([]);
  });

  it('writes no newer style sheets', () => {
    expect(emitted('.css').length).toBeGreaterThan(0);
    expect(emitted('.css').flatMap((name) => newerCss(read(name)))).toEqual([]);
  });

  it('notices what is newer', () => {
    expect([...newerIn('a.at(-1); structuredClone(b); AbortSignal.timeout(1)')]).toEqual([
      'at',
      'structuredClone',
      'AbortSignal.timeout',
    ]);
    expect(() => newerIn('a ||= 1')).toThrow();
    expect(newerCss('.a{inset:0}.b:where(.c){}.d{&:hover{}}').length).toBe(3);
    expect(newerCss('.a{box-shadow:inset 0 0 1px}@media (min-width:1px){.b>c{}}')).toEqual([]);
  });
});
