import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Permit } from './http/access';
import { Answers } from './http/answers';
import { Settings } from './settings';

export class SettingsView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The sections of config/service.yaml.',
  })
  service: Readonly<Record<string, unknown>>;
}

@ApiTags('settings')
@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @Permit('settings.read')
  @Answers(SettingsView, {
    about: 'How the district has set the software up; changed in the file, not here.',
  })
  read(): SettingsView {
    return { service: this.settings.all() };
  }
}
