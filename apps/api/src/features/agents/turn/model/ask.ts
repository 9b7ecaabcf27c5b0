import { type ModelLink, type ModelMessage, type ModelUsage, streamChain } from '../../../../platform/models';
import { callTool, toolsOf } from '../tools';
import type { Evidence, TenantCtx, Turn } from '../types';
import { listen } from './listen';
import { systemPrompt } from './prompt';
import type { Sayer } from './say-as-it-comes';

const mostTokens = 900;
const toolRounds = 3;

type Asking = {
  links: readonly ModelLink[];
  messages: readonly ModelMessage[];
  evidence: readonly Evidence[];
  sayer: Sayer;
};

/** What a model came to, with whatever its tools found on the way. */
export type Heard = {
  text: string;
  link: ModelLink;
  usage: Pick<ModelUsage, 'in' | 'out'>;
  evidence: Evidence[];
  wantsPerson: boolean;
  /** Looked things up that are not among what it was told. */
  usedTools: boolean;
  /** Broke off in the middle; it cannot be begun anew, for it was heard. */
  isPartial: boolean;
};

/** Asks the chain; while the model calls tools, they run and it is asked again. Null when no link answers. */
export async function ask(
  ctx: TenantCtx,
  turn: Turn,
  { links, sayer, ...asking }: Asking,
): Promise<Heard | null> {
  const messages = [...asking.messages];
  const evidence = [...asking.evidence];
  const usage = { in: 0, out: 0 };
  const tools = toolsOf(turn);
  let wantsPerson = false;
  for (let round = 0; ; round++) {
    sayer.begin(evidence);
    const { attempts, answer } = await streamChain(ctx.platform.models, links, {
      system: systemPrompt(turn, evidence),
      messages,
      ...(round < toolRounds && tools.length > 0 && { tools }),
      temperature: turn.chosen.config.temperature,
      maxTokens: mostTokens,
      signal: turn.claim.signal,
    });
    if (!answer) {
      turn.trace.attempts(attempts);
      return null;
    }
    const heard = await listen(answer.events, sayer);
    turn.trace.attempts(attempts);
    usage.in += heard.usage.in;
    usage.out += heard.usage.out;
    if (heard.reason === 'aborted') throw turn.claim.signal.reason;
    if (heard.tools.length === 0 || round === toolRounds)
      return {
        text: heard.text,
        link: answer.link,
        usage,
        evidence,
        wantsPerson,
        usedTools: round > 0,
        isPartial: heard.reason === 'cut',
      };
    messages.push({ role: 'assistant', content: heard.text, tools: heard.tools });
    for (const tool of heard.tools) {
      const told = await callTool(ctx, turn, { tool, evidence });
      wantsPerson ||= told.wantsPerson;
      messages.push({ role: 'tool', id: tool.id, name: tool.name, content: told.content });
    }
  }
}
