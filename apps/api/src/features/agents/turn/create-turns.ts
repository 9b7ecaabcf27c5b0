import { type Claim, type Claims, createClaims } from '../../../platform/claims';
import type { Platform } from '../../../platform/platform';
import { onInterrupt } from '../../conversations';
import { openingOf } from './receive';
import { runTurn } from './run-turn';
import { TurnStopped } from './turn-stopped';

/** A turn mostly waits for a model: a node has many at once, and no workspace may have all of them. */
const atOnce = 256;
const ofOneTenant = 64;

type Needed = Pick<Platform, 'db' | 'bus' | 'clock' | 'log'>;

/** The conversations that wait for an answer, worked off by this node and every other. */
export function createTurns({ db, bus, clock, log }: Needed, platform: () => Platform): Claims {
  const running = new Map<string, AbortController>();
  void onInterrupt({ bus }, ({ tenantId, conversationId }) => {
    running.get(keyOf(tenantId, conversationId))?.abort(new TurnStopped());
  });
  return createClaims({
    db,
    clock,
    table: 'answering',
    concurrency: atOnce,
    perTenant: ofOneTenant,
    onError: (error) => log.error('a turn failed', { error }),
    opening: (row) => openingOf(platform(), row),
    async run(claim: Claim) {
      const key = keyOf(claim.tenantId, claim.id);
      const stop = new AbortController();
      running.set(key, stop);
      try {
        const signal = AbortSignal.any([claim.signal, stop.signal]);
        return await runTurn(platform(), { ...claim, signal });
      } finally {
        running.delete(key);
      }
    },
  });
}

const keyOf = (tenantId: string, conversationId: string) => `${tenantId} ${conversationId}`;
