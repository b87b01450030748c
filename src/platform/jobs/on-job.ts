import type { JobHandler, JobKind } from './job.kind';

const HANDLED_KIND = Symbol('the job kind that a method handles');

/** Marks a method of any provider as the one handler of `kind`; the boot fails on a missing or a double one. */
export function OnJob<P>(kind: JobKind<P>) {
  return <H extends JobHandler<P>>(
    _class: object,
    _name: string | symbol,
    method: TypedPropertyDescriptor<H>,
  ): void => {
    Reflect.defineMetadata(HANDLED_KIND, kind, method.value as H);
  };
}

export function handledKind(method: unknown): JobKind<unknown> | undefined {
  return typeof method === 'function' ? Reflect.getMetadata(HANDLED_KIND, method) : undefined;
}
