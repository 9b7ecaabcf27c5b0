import type { Claim } from '../../../platform/claims';
import type { Platform } from '../../../platform/platform';
import { listen } from '../perception/listen';
import { look } from '../perception/look';
import { account } from './account';
import { approve } from './approve';
import { chooseAgent } from './choose-agent';
import { decide } from './decide';
import { breakOff, deliver, leave, rest } from './deliver';
import { generate } from './generate';
import { receive } from './receive';
import { remember } from './remember';
import { retrieve } from './retrieve';
import { actAs } from './turn-ctx';
import { TurnStopped } from './turn-stopped';
import { understandIt } from './understand-it';

/** One way from a visitor’s words to the reply. Answers when the next turn of the conversation is due. */
export async function runTurn(platform: Platform, claim: Claim): Promise<Date | null> {
  const nobody = actAs(platform, claim.tenantId, null);
  const came = await receive(platform, claim);
  if ('seenSeq' in came) return rest(nobody, claim, came);
  const heard = await listen(nobody, came);
  const understood = understandIt(heard);
  const chosen = chooseAgent(heard, understood);
  const ctx = actAs(platform, claim.tenantId, chosen?.agent ?? null);
  if (!chosen) return leave(ctx, claim, { ...heard, understood, chosen });
  const received = await look(ctx, heard, chosen);
  const decision = decide(received, { understood, chosen });
  if (decision.kind === 'leave') return leave(ctx, claim, { ...received, understood, chosen });

  const remembered = remember(received, understood);
  const known = { ...received, understood, chosen, remembered, decision };
  try {
    if (received !== came) claim.signal.throwIfAborted();
    const turn = { ...known, retrieved: await retrieve(ctx, known) };
    const reply = await generate(ctx, turn);
    const approval = approve(turn, reply);
    const next = await deliver(ctx, claim, { turn, reply, approval });
    await account(ctx, turn, reply);
    return next;
  } catch (error) {
    if (error instanceof TurnStopped) return breakOff(ctx, claim, known);
    throw error;
  }
}
