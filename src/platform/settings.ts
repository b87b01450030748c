import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { ConfigError } from './env';

/** A section of `config/service.yaml`, read with checks that name the setting. */
export class Section {
  constructor(
    private readonly path: string,
    private readonly values: Record<string, unknown>,
  ) {}

  whole(name: string, min: number, max: number): number {
    const value = this.values[name];
    if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
      throw this.wrong(name, `a whole number from ${min} to ${max}`);
    }
    return value as number;
  }

  flag(name: string): boolean {
    const value = this.values[name];
    if (typeof value !== 'boolean') throw this.wrong(name, 'true or false');
    return value;
  }

  /** `HH:MM` on a 24-hour clock. */
  time(name: string): string {
    const value = this.values[name];
    if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value))
      throw this.wrong(name, "a time such as '08:30'");
    return value;
  }

  private wrong(name: string, wanted: string): ConfigError {
    return new ConfigError(
      `config/service.yaml: ${this.path}.${name} must be ${wanted}, not ${JSON.stringify(this.values[name])}.`,
    );
  }
}

export class Settings {
  private constructor(private readonly root: Record<string, unknown>) {}

  /** `overrides` replaces whole sections: the benchmark raises `rates`, tests shorten locks. */
  static load(overrides: Record<string, object> = {}): Settings {
    const root = parse(readConfigFile('service.yaml')) as Record<string, unknown>;
    for (const [name, values] of Object.entries(overrides))
      root[name] = { ...(root[name] as object), ...values };
    return new Settings(root);
  }

  section(name: string): Section {
    const values = this.root[name];
    if (!values || typeof values !== 'object')
      throw new ConfigError(`config/service.yaml: the section "${name}" is missing.`);
    return new Section(name, values as Record<string, unknown>);
  }

  /** For the read-only settings page. */
  all(): Readonly<Record<string, unknown>> {
    return this.root;
  }
}

/** The text of a file in `config/`, from the sources and from the build alike. */
export function readConfigFile(name: string): string {
  return readFileSync(join(projectRoot(), 'config', name), 'utf8');
}

export function projectRoot(from: string = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new ConfigError('package.json was not found above the program.');
  return projectRoot(parent);
}
