import { isKnownOrigin } from '../../features/accounts';
import type { Platform } from '../../platform/platform';

export type Origins = { isKnown(origin: string): Promise<boolean> };

const freshMs = { known: 60_000, unknown: 5000 };
const mostKept = 2000;

/** Which sites' pages may read our answers, asked of the site keys and remembered for a moment. */
export function createOrigins(platform: Platform): Origins {
  const answers = new Map<string, { known: boolean; until: number }>();
  return {
    async isKnown(origin) {
      const now = platform.clock.now().getTime();
      const kept = answers.get(origin);
      if (kept && kept.until > now) return kept.known;
      const known = origin.length <= 300 && (await isKnownOrigin(platform, origin));
      if (answers.size >= mostKept) answers.clear();
      answers.set(origin, { known, until: now + (known ? freshMs.known : freshMs.unknown) });
      return known;
    },
  };
}

/** No credentials and no wildcard: what is answered to one site is that site's. */
export function corsHeaders(origin: string | null): Record<string, string> {
  if (origin === null) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

export const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Max-Age': '7200',
} as const;
