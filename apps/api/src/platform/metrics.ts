import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, collectDefaultMetrics, Gauge, Histogram, type Metric, Registry } from 'prom-client';
import type { BusEvent } from './bus';
import { createRequestSeconds, type ObservedRequest } from './request-seconds';

export type ObservedJob = { job: string; outcome: 'done' | 'failed' | 'dead'; tookMs: number };

/** A family of gauges: the value of each label, read when someone asks. */
export type GaugeFamily = { name: string; help: string; label: string };

export type Metrics = {
  observeRequest(request: ObservedRequest): void;
  observeJob(job: ObservedJob): void;
  /** How long after its due time a claimed row was started. */
  observeClaim(claim: { kind: string; lateMs: number }): void;
  countBus(event: BusEvent): void;
  countRefusal(limit: string): void;
  /** A number that is read when someone asks. */
  gauge(name: string, help: string, read: () => number): void;
  gauges(family: GaugeFamily, read: () => Readings | Promise<Readings>): void;
  /** Counts that are kept elsewhere, in plain numbers that only grow. */
  counters(family: GaugeFamily, read: () => Readings): void;
  eventLoopP99Ms(): number;
  readonly contentType: string;
  text(): Promise<string>;
  stop(): void;
};

export type Readings = Readonly<Record<string, number>>;

/** Prometheus numbers. Labels are route templates and names of ours: never a tenant, an id or a path. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { jobs, claims, bus, refusals } = ownMetrics(registry);
  const eventLoop = watchEventLoop();

  return {
    observeRequest: requestObserver(registry),
    observeJob: ({ job, outcome, tookMs }) => jobs.observe({ job, outcome }, tookMs / 1000),
    observeClaim: ({ kind, lateMs }) => claims.observe({ kind }, lateMs / 1000),
    countBus: (event) => bus.inc({ event }),
    countRefusal: (limit) => refusals.inc({ limit }),
    ...readLater(registry),
    eventLoopP99Ms: eventLoop.p99Ms,
    contentType: registry.contentType,
    text: () => registry.metrics(),
    stop: eventLoop.stop,
  };
}

/** Numbers that are read when someone asks. A name that is given again is its newest reading. */
function readLater(registry: Registry): Pick<Metrics, 'gauge' | 'gauges' | 'counters'> {
  function register(name: string, metric: Metric): void {
    registry.removeSingleMetric(name);
    registry.registerMetric(metric);
  }
  return {
    gauge(name, help, read) {
      const collect = function (this: Gauge) {
        this.set(read());
      };
      register(name, new Gauge({ name, help, registers: [], collect }));
    },
    gauges({ name, help, label }, read) {
      const collect = async function (this: Gauge) {
        const readings = await read();
        this.reset();
        for (const [value, reading] of Object.entries(readings)) this.set({ [label]: value }, reading);
      };
      register(name, new Gauge({ name, help, labelNames: [label], registers: [], collect }));
    },
    counters({ name, help, label }, read) {
      const collect = function (this: Counter) {
        this.reset();
        for (const [value, count] of Object.entries(read())) this.inc({ [label]: value }, count);
      };
      register(name, new Counter({ name, help, labelNames: [label], registers: [], collect }));
    },
  };
}

function ownMetrics(registry: Registry) {
  const registers = [registry];
  return {
    jobs: new Histogram({
      name: 'parley_job_seconds',
      help: 'Time one run of a background job took.',
      labelNames: ['job', 'outcome'],
      buckets: [0.01, 0.05, 0.25, 1, 5, 30, 120],
      registers,
    }),
    claims: new Histogram({
      name: 'parley_claim_late_seconds',
      help: 'From due to started.',
      labelNames: ['kind'],
      buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 45],
      registers,
    }),
    bus: new Counter({
      name: 'parley_bus_messages_total',
      help: 'Messages through the bus.',
      labelNames: ['event'],
      registers,
    }),
    refusals: new Counter({
      name: 'parley_limit_refusals_total',
      help: 'Calls refused by a limit.',
      labelNames: ['limit'],
      registers,
    }),
  };
}

function requestObserver(registry: Registry): (request: ObservedRequest) => void {
  const name = 'parley_http_request_seconds';
  const seconds = createRequestSeconds(name);
  const described = { name, help: 'Time to answer, by route template.', type: 'histogram' };
  const exported = { ...described, get: async () => ({ ...described, values: seconds.samples() }) };
  registry.registerMetric(exported as unknown as Metric); // of a metric, a registry asks for its name and `get`
  const bugs = new Counter({
    name: 'parley_http_bugs_total',
    help: 'Answers that were our fault.',
    registers: [registry],
  });
  return (request) => {
    seconds.observe(request);
    if (request.status === 500) bugs.inc();
  };
}

const resolutionMs = 20;
const windowMs = 60_000;

/** The worse of this minute so far and the one before. */
function watchEventLoop() {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let before = 0;
  const now = () => Math.max(0, (delay.percentile(99) || 0) / 1e6 - resolutionMs); // NaN before the first sample
  const timer = setInterval(() => {
    before = now();
    delay.reset();
  }, windowMs).unref();
  return {
    p99Ms: () => Math.round(Math.max(before, now()) * 100) / 100,
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
