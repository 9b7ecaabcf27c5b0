import type { z } from 'zod';
import { seedAgents } from '../src/features/agents';
import type { AgentConfig, AgentsSettings } from '../src/features/agents/agents/schemas';
import { readMessages } from '../src/features/conversations/inbox/get-conversation';
import type { Ctx } from '../src/platform/ctx';
import { systemCtx } from '../src/platform/system-ctx';
import type { MemberCtx } from './factories';

type Given = {
  config?: z.input<typeof AgentConfig>;
  settings?: z.input<typeof AgentsSettings>;
  name?: string;
  /** Not where another node is to answer. */
  startsTurns?: boolean;
};

/** An agent that answers in the workspace from now on. */
export async function anAgent(
  owner: MemberCtx,
  { config = {}, settings = {}, name = 'Ada', startsTurns = true }: Given = {},
) {
  if (startsTurns) owner.platform.turns.start();
  await seedAgents(
    { ...systemCtx(owner.platform, 'test'), tenantId: owner.tenantId },
    { settings: { on: true, ...settings }, agents: [{ name, role: 'assistant', avatar: 'spark', config }] },
  );
}

/** What was said in a conversation, as soon as there is so much of it. */
export async function said(ctx: Ctx, conversationId: string, enough: number) {
  while (true) {
    const { messages } = await readMessages(ctx, { conversationId, limit: 100 });
    if (messages.length >= enough) return messages;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
