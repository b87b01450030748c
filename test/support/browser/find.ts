import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing of its own comes between: no updates, no accounts, no protocol that the server does not speak. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser with an empty profile, thrown away when it is closed. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Tests that drive a real browser, one for the file. Where the machine has none they are skipped with one line that says
 * why; with REQUIRE_SERVICES=1 that is a failure.
 */
export function inBrowser(about: string, tests: (browser: () => Browser) => void): void {
  const program = findBrowser();
  if (!program) return withoutBrowser(about, tests);
  describe(about, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser(program);
    });
    afterAll(() => browser?.close());
    tests(() => browser);
  });
}

function withoutBrowser(about: string, tests: (browser: () => Browser) => void): void {
  const reason = `none of ${NAMES.join(', ')} is on the PATH`;
  if (process.env.REQUIRE_SERVICES === '1') {
    test(about, () => {
      throw new Error(`REQUIRE_SERVICES=1, but ${reason}`);
    });
    return;
  }
  process.stderr.write(`${about}: skipped, because ${reason}.\n`);
  // A clone on a machine without a browser must pass; one line tells why, and REQUIRE_SERVICES=1 forbids it.
  describe.skip(about, () => tests(() => undefined as never));
}
