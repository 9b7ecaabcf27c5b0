import { rooms } from '../../../../platform/live';
import { checkPiece } from '../../check';
import type { Evidence, TenantCtx, Turn } from '../types';

export type Sayer = {
  /** From the start again: what was shown goes. */
  begin(evidence: readonly Evidence[]): void;
  hear(text: string): void;
  withdraw(): void;
};

/** Where a sentence or a line ends, a piece may be shown. */
const pieceEnd = /[.!?。！？؟](?=\s|$)|\n/g;
const marks = /\s?\[(?:\d{1,2}|unknown|person)\]/g;

/**
 * Shows an answer while it comes, sentence by sentence, each looked at first. One that may not be said is not shown,
 * and nothing after it; the whole is judged at its end. Nothing of it is kept.
 */
export function createSayer(ctx: TenantCtx, turn: Turn): Sayer {
  const { scene, chosen } = turn;
  const author = { kind: 'agent', id: chosen.agent.id, name: chosen.agent.name } as const;
  const isHeard = chosen.config.replyMode === 'automatic';
  let heard = '';
  let looked = 0;
  let shown = 0;
  let silent = !isHeard;
  let evidence: readonly Evidence[] = [];

  const tell = (at: number, text: string | null) =>
    ctx.platform.live.publish(ctx.tenantId, [
      {
        rooms: [rooms.contact(scene.contact.id), rooms.watch(scene.conversationId)],
        frame: { t: 'draft', conversationId: scene.conversationId, author, at, text },
      },
    ]);
  const withdraw = () => {
    if (shown > 0) tell(0, null);
    shown = 0;
  };
  const show = (piece: string) => {
    const text = piece.replace(marks, '');
    if (text.trim() === '') return;
    if (checkPiece(piece, { turn, evidence }).length > 0) {
      silent = true;
      return;
    }
    tell(shown, text);
    shown += text.length;
  };

  return {
    begin(known) {
      withdraw();
      evidence = known;
      heard = '';
      looked = 0;
      silent = !isHeard;
    },
    hear(text) {
      heard += text;
      if (silent) return;
      for (const end = new RegExp(pieceEnd); ; ) {
        end.lastIndex = looked;
        const found = end.exec(heard);
        // The very end may go on: “3.” may become “3.50”.
        if (!found || found.index + found[0].length >= heard.length) break;
        const until = found.index + found[0].length;
        show(heard.slice(looked, until));
        looked = until;
        if (silent) break;
      }
    },
    withdraw,
  };
}
