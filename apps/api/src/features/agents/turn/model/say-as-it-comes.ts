import { rooms } from '../../../../platform/live';
import { checkPiece } from '../../check';
import type { Evidence, TenantCtx, Turn } from '../types';
import { pieceEnds } from './pieces';

export type Sayer = {
  /** From the start again: what was shown goes, and until something comes the agent is seen to write. */
  begin(evidence: readonly Evidence[]): void;
  hear(text: string): void;
  withdraw(): void;
};

const marks = /\s?\[(?:\d{1,2}|unknown|person)\]/g;

type Telling = { t: 'typing'; on: boolean } | { t: 'draft'; at: number; text: string | null };

function tell({ platform, tenantId }: TenantCtx, { scene, chosen }: Turn, telling: Telling): void {
  const { conversationId, contact } = scene;
  const author = { kind: 'agent', id: chosen.agent.id, name: chosen.agent.name } as const;
  const isPublic = chosen.config.replyMode === 'automatic';
  const here = [...(isPublic ? [rooms.contact(contact.id)] : []), rooms.watch(conversationId)];
  platform.live.publish(tenantId, [{ rooms: here, frame: { ...telling, conversationId, author } }]);
}

/** What was shown of an answer is not going to be said. */
export function takeBack(ctx: TenantCtx, turn: Turn): void {
  tell(ctx, turn, { t: 'draft', at: 0, text: null });
}

/**
 * Shows an answer while it comes, sentence by sentence, each looked at first. One that may not be said is not shown,
 * and nothing after it; the whole is judged at its end. Nothing of it is kept.
 */
export function createSayer(ctx: TenantCtx, turn: Turn): Sayer {
  const isHeard = turn.chosen.config.replyMode === 'automatic';
  // A rehearsal is nobody’s conversation: it has no lease.
  const isAtWork = turn.claim.token !== '';
  let heard = '';
  let looked = 0;
  let shown = 0;
  let silent = !isHeard;
  let evidence: readonly Evidence[] = [];

  const withdraw = () => {
    if (shown > 0) takeBack(ctx, turn);
    shown = 0;
  };
  const show = (piece: string) => {
    const text = piece.replace(marks, '');
    if (text.trim() === '') return;
    if (checkPiece(piece, { turn, evidence }).length > 0) {
      silent = true;
      return;
    }
    tell(ctx, turn, { t: 'draft', at: shown, text });
    shown += text.length;
  };

  return {
    begin(known) {
      withdraw();
      evidence = known;
      heard = '';
      looked = 0;
      silent = !isHeard;
      if (isAtWork) tell(ctx, turn, { t: 'typing', on: true });
    },
    hear(text) {
      heard += text;
      if (silent) return;
      for (const until of pieceEnds(heard, looked)) {
        show(heard.slice(looked, until));
        looked = until;
        if (silent) break;
      }
    },
    withdraw,
  };
}
