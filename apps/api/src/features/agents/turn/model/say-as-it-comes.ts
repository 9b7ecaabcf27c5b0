import { checkPiece } from '../../check';
import { show } from '../show';
import type { Evidence, TenantCtx, Turn } from '../types';
import { pieceEnds } from './pieces';

export type Sayer = {
  /** From the start again: what was shown goes, and until something comes the agent is seen to write. */
  begin(evidence: readonly Evidence[]): void;
  hear(text: string): void;
  withdraw(): void;
};

const marks = /\s?\[(?:\d{1,2}|unknown|person)\]/g;

/** What was shown of an answer is not going to be said. */
export function takeBack(ctx: TenantCtx, turn: Turn): void {
  show(ctx, { scene: turn.scene, ...turn.chosen }, { t: 'draft', at: 0, text: null });
}

/**
 * Shows an answer while it comes, sentence by sentence, each looked at first. One that may not be said is not shown,
 * and nothing after it; the whole is judged at its end. Nothing of it is kept.
 */
export function createSayer(ctx: TenantCtx, turn: Turn): Sayer {
  const isHeard = turn.chosen.config.replyMode === 'automatic';
  // A rehearsal is nobody’s conversation: it has no lease.
  const isAtWork = turn.claim.token !== '';
  const by = { scene: turn.scene, ...turn.chosen };
  let heard = '';
  let looked = 0;
  let shown = 0;
  let silent = !isHeard;
  let evidence: readonly Evidence[] = [];

  const withdraw = () => {
    if (shown > 0) takeBack(ctx, turn);
    shown = 0;
  };
  const showPiece = (piece: string) => {
    const text = piece.replace(marks, '');
    if (text.trim() === '') return;
    if (checkPiece(piece, { turn, evidence }).length > 0) {
      silent = true;
      return;
    }
    show(ctx, by, { t: 'draft', at: shown, text });
    shown += text.length;
  };

  return {
    begin(known) {
      withdraw();
      evidence = known;
      heard = '';
      looked = 0;
      silent = !isHeard;
      if (isAtWork) show(ctx, by, { t: 'typing', on: true });
    },
    hear(text) {
      heard += text;
      if (silent) return;
      for (const until of pieceEnds(heard, looked)) {
        showPiece(heard.slice(looked, until));
        looked = until;
        if (silent) break;
      }
    },
    withdraw,
  };
}
