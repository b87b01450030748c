import { Injectable } from '@nestjs/common';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { Transactor } from '../database/transactor';
import { JobRunner } from '../jobs/job.runner';

/** Prometheus figures. Labels are route patterns, never ids or names. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'tidu_http_request_seconds',
    help: 'Time to answer, by method, route and status class',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [this.registry],
  });

  /** Looked up by name: prom-client puts the labels in order for each observation. */
  private readonly children = new Map<string, Histogram.Internal<string>>();

  constructor(transactor: Transactor, runner: JobRunner) {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    new Gauge({
      name: 'tidu_writes_waiting',
      help: 'Works waiting for their turn to commit',
      registers,
      collect() {
        this.set(transactor.waiting);
      },
    });
    new Gauge({
      name: 'tidu_jobs_total',
      help: 'Jobs by how they ended in this process',
      labelNames: ['outcome'],
      registers,
      collect() {
        for (const [outcome, count] of Object.entries(runner.counters)) this.set({ outcome }, count);
      },
    });
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    const kind = `${Math.floor(status / 100)}xx`;
    const key = `${method} ${kind} ${route}`;
    let child = this.children.get(key);
    if (!child) this.children.set(key, (child = this.requests.labels(method, route, kind)));
    child.observe(seconds);
  }
}
