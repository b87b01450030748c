import { Injectable } from '@nestjs/common';
import { ConfigError } from '../../platform/env';
import { invalidField } from '../../platform/http/input.pipe';
import { readConfigFile } from '../../platform/settings';
import { Areas, AreasError, parseAreas } from './areas';

/** The district's townships and platforms, read once at the start. */
@Injectable()
export class AreaBook {
  readonly areas: Areas = read();
  private readonly townships = new Set(this.areas.townships.map(({ code }) => code));
  private readonly platforms = new Set(this.areas.platforms.map(({ key }) => key));

  /** Null and undefined name no area, which is no mistake. */
  insistOn({ township, platform }: { township?: string | null; platform?: string | null }): void {
    if (township && !this.townships.has(township)) {
      throw invalidField('township', 'AREA.UNKNOWN', '没有这个镇街 / there is no such township');
    }
    if (platform && !this.platforms.has(platform)) {
      throw invalidField('platform', 'AREA.UNKNOWN', '没有这个平台 / there is no such platform');
    }
  }
}

function read(): Areas {
  try {
    return parseAreas(readConfigFile('areas.yaml'));
  } catch (error) {
    if (error instanceof AreasError) throw new ConfigError(`config/${error.message}`);
    throw error;
  }
}
