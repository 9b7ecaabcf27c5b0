import type { TeamBody } from '@parley/shared/message';

/** A draft of an agent, and what a member made of it. */
export type Used = { draftId: string; text: string };

export type Saying = {
  conversationId: string;
  /** Made once for each thing that is said: sent twice, it is stored once. */
  clientId: string;
  body: TeamBody;
  closes: boolean;
  uses?: Used;
};

type One = { conversationId: string };
type Ways<Said, Closed> = {
  reply: (said: One & { clientId: string; body: TeamBody }) => Promise<Said>;
  close: (one: One) => Promise<{ conversation: Closed }>;
  noteUsed: (used: Used & One) => void;
};

/** A suggestion is used once the words are said, whatever becomes of the rest. */
export async function sendReply<Said extends { conversation: Closed }, Closed>(
  { conversationId, clientId, body, closes, uses }: Saying,
  { reply, close, noteUsed }: Ways<Said, Closed>,
): Promise<Said> {
  const said = await reply({ conversationId, clientId, body });
  if (uses) noteUsed({ conversationId, ...uses });
  if (!closes) return said;
  const { conversation } = await close({ conversationId });
  return { ...said, conversation };
}
