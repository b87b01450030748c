import { INestApplicationContext, Injectable, OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS, Access } from '../../platform/http/access';
import { BEFORE_PASSWORD_CHANGE, ELEVATED } from './marks';
import { isAct } from './permissions';

export interface RouteDeclaration {
  method: string;
  /** Without the prefix: `/accounts/:id`. */
  path: string;
  access: Access;
  elevated: boolean;
  beforePasswordChange: boolean;
}

/** Every route of the house, and the start's refusal of one that does not say who may call it. */
@Injectable()
export class Routes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    this.all();
  }

  all(): RouteDeclaration[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prefix = pathOf(metatype);
      const prototype = metatype.prototype as Record<string, object>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
        if (method === undefined) return [];
        const access: Access | undefined = Reflect.getMetadata(ACCESS, handler);
        if (!access)
          throw new Error(`${metatype.name}.${name} declares no access: add @Permit, @SignedIn or @Public`);
        if (access.rule === 'permit' && !isAct(access.act)) {
          throw new Error(
            `${metatype.name}.${name} permits ${access.act}, which is not in the permission table`,
          );
        }
        const path = `/${[prefix, pathOf(handler)].join('/').split('/').filter(Boolean).join('/')}`;
        const elevated = Reflect.getMetadata(ELEVATED, handler) === true;
        const beforePasswordChange = Reflect.getMetadata(BEFORE_PASSWORD_CHANGE, handler) === true;
        return [{ method: RequestMethod[method], path, access, elevated, beforePasswordChange }];
      });
    });
  }
}

/** For the matrix of routes and roles that the tests hold against the reviewed table. */
export function routeDeclarations(app: INestApplicationContext): RouteDeclaration[] {
  return app.get(Routes, { strict: false }).all();
}

function pathOf(target: object): string {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return Array.isArray(path) ? String(path[0]) : String(path ?? '');
}
