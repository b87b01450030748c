import { Injectable, OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { JobHandler, JobKind, allJobKinds } from './job.kind';
import { handledKind } from './on-job';

/** Who handles which kind: every declared kind has exactly one handler, or the server does not start. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private readonly handlers = new Map<string, JobHandler<unknown>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly methods: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const instances = new Set(this.discovery.getProviders().map((provider) => provider.instance as unknown));
    for (const instance of instances) this.bindMethodsOf(instance);
    const missing = allJobKinds().filter((kind) => !this.handlers.has(kind.name));
    if (missing.length > 0)
      throw new Error(`No handler for job kind ${missing.map((kind) => kind.name).join(', ')}`);
  }

  /** For tests and tools, before the application initialises; rooms use `@OnJob`. */
  bind<P>(kind: JobKind<P>, handler: JobHandler<P>): void {
    if (this.handlers.has(kind.name)) throw new Error(`Job kind ${kind.name} is handled twice`);
    this.handlers.set(kind.name, handler as JobHandler<unknown>);
  }

  of(kindName: string): JobHandler<unknown> {
    const handler = this.handlers.get(kindName);
    // A row of a newer version, met after going back to an older one: it backs off and waits for the newer one.
    if (!handler) throw new Error(`This version has no handler for job kind ${kindName}`);
    return handler;
  }

  private bindMethodsOf(instance: unknown): void {
    if (typeof instance !== 'object' || instance === null) return;
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (!prototype || prototype === Object.prototype) return;
    for (const name of this.methods.getAllMethodNames(prototype)) {
      const kind = handledKind(prototype[name]);
      if (kind) this.bind(kind, (prototype[name] as JobHandler<unknown>).bind(instance));
    }
  }
}
