import { chooseEngines, engineOption } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { defineBench, type Figure } from '../frame/bench';
import { measureSignedIn } from '../http/measure-signed-in';
import { measureTrivial } from '../http/measure-trivial';

/** One route each, so that the costs of the frame and of knowing who asks can be told apart. */
export const bench = defineBench({
  name: 'http',
  describe: 'processor time and p99 of a request, beside a bare Hono route',
  options: {
    engine: engineOption,
    rounds: { describe: 'how often each is measured in turn', default: 15 },
    requests: { describe: 'trivial requests in one round', default: 2000 },
    signedIn: { describe: 'signed-in requests in one round', default: 150 },
    connections: { describe: 'how many ask at once', default: 8 },
  },
  async run({ options, say, signal }) {
    const engines = chooseEngines({ engine: options.engine, say });
    const figures: Figure[] = [];
    const violations: string[] = [];
    const [first] = engines;
    if (first) {
      say(`the frame around every request, beside a bare route: ${options.rounds} rounds`);
      add(await measureTrivial(first, options));
    }
    for (const engine of engines) {
      if (signal.aborted) break;
      say(`who asks, and what they may see, on ${nameOf(engine)}`);
      add(await measureSignedIn(engine, options));
    }
    return { figures, violations };

    function add(found: { figures: Figure[]; violations: string[] }) {
      figures.push(...found.figures);
      violations.push(...found.violations);
    }
  },
});

function nameOf(engine: Engine): string {
  return engine === 'pglite' ? 'the embedded database' : 'PostgreSQL';
}
