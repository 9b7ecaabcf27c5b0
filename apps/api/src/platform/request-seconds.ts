export type ObservedRequest = { route: string; method: string; status: number; tookMs: number };

/** One line of the exported histogram. */
export type Sample = { metricName: string; labels: Record<string, string | number>; value: number };

export type RequestSeconds = { observe(request: ObservedRequest): void; samples(): Sample[] };

type Labels = { route: string; method: string; status: string };
type Series = { labels: Labels; counts: number[]; count: number; sumMs: number };

const boundsMs = [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000];
const maxSeries = 2000;
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * A histogram that only counts while requests run, and takes its exported form when someone reads it. The
 * library's own looks its labels up anew for each observation, which costs more than the rest of the frame.
 */
export function createRequestSeconds(name: string): RequestSeconds {
  const byRoute = new Map<string, Map<string, Series[]>>();
  const all: Series[] = [];

  function seriesOf(route: string, method: string, statusClass: number): Series {
    const known = byRoute.get(route)?.get(method)?.[statusClass];
    if (known) return known;
    const verb = methods.has(method) ? method : 'OTHER';
    if (verb !== method) return seriesOf(route, verb, statusClass);
    if (all.length >= maxSeries && route !== 'other') return seriesOf('other', method, statusClass);
    return add({ route, method, status: `${statusClass}xx` }, statusClass);
  }

  function add(labels: Labels, statusClass: number): Series {
    const series = { labels, counts: boundsMs.map(() => 0), count: 0, sumMs: 0 };
    const ofRoute = byRoute.get(labels.route) ?? new Map<string, Series[]>();
    const ofMethod = ofRoute.get(labels.method) ?? [];
    ofMethod[statusClass] = series;
    byRoute.set(labels.route, ofRoute.set(labels.method, ofMethod));
    all.push(series);
    return series;
  }

  return {
    observe({ route, method, status, tookMs }) {
      const series = seriesOf(route, method, Math.floor(status / 100));
      let at = 0;
      while (at < boundsMs.length && tookMs > (boundsMs[at] ?? 0)) at += 1;
      if (at < boundsMs.length) series.counts[at] = (series.counts[at] ?? 0) + 1;
      series.count += 1;
      series.sumMs += tookMs;
    },
    samples: () => all.flatMap((series) => samplesOf(name, series)),
  };
}

function samplesOf(name: string, { labels, counts, count, sumMs }: Series): Sample[] {
  const bucket = (le: string | number, value: number) => ({
    metricName: `${name}_bucket`,
    labels: { le, ...labels },
    value,
  });
  let soFar = 0;
  const buckets = boundsMs.map((bound, at) => {
    soFar += counts[at] ?? 0;
    return bucket(bound / 1000, soFar);
  });
  return [
    ...buckets,
    bucket('+Inf', count),
    { metricName: `${name}_sum`, labels, value: sumMs / 1000 },
    { metricName: `${name}_count`, labels, value: count },
  ];
}
