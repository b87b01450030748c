import { Controller, Get, Module, Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Elevated } from '../../src/accounts/access/marks';
import { Routes, routeDeclarations } from '../../src/accounts/access/routes';
import { Permit, Public } from '../../src/platform/http/access';

@Controller('good')
class GoodController {
  @Get() @Public() open(): void {}
  @Get(':id/closed') @Permit('account.manage') @Elevated() closed(): void {}
  helper(): void {}
}

@Controller()
class SilentController {
  @Get('silent') silent(): void {}
}

@Controller()
class UnknownController {
  @Get('unknown') @Permit('account.destroy') unknown(): void {}
}

function start(controller: Type) {
  @Module({ imports: [DiscoveryModule], providers: [Routes], controllers: [controller] })
  class House {}
  return NestFactory.createApplicationContext(House, { logger: false, abortOnError: false });
}

describe('the start', () => {
  it('lists who may call what', async () => {
    const app = await start(GoodController);
    expect(routeDeclarations(app)).toEqual([
      {
        method: 'GET',
        path: '/good',
        access: { rule: 'public' },
        elevated: false,
        beforePasswordChange: false,
      },
      {
        method: 'GET',
        path: '/good/:id/closed',
        access: { rule: 'permit', act: 'account.manage' },
        elevated: true,
        beforePasswordChange: false,
      },
    ]);
    await app.close();
  });

  it('fails on a route that does not say who may call it', async () => {
    await expect(start(SilentController)).rejects.toThrow('SilentController.silent declares no access');
  });

  it('fails on an act that is in nobody’s hands', async () => {
    await expect(start(UnknownController)).rejects.toThrow(
      'account.destroy, which is not in the permission table',
    );
  });
});
