import type { ClientFrame, Session } from '@parley/shared/live';
import { livePaths } from '@parley/shared/live-constants';
import type { Draft } from './draft';
import { pretendSocket, type Tell } from './pretend-socket';
import { type Heard, PretendTalks } from './pretend-talks';

const hourMs = 3_600_000;
const typesAfterMs = 700;
const answersAfterMs = 1900;

/**
 * Answers the messenger in place of the server, from a draft. Nothing leaves the page: there is nobody
 * who could be counted, and nothing that could be kept.
 */
export function createPretendServer(first: Draft) {
  let draft = first;
  const listeners = new Set<Tell>();
  const tell: Tell = (frame) => {
    for (const listener of listeners) listener(frame);
  };
  const talks = new PretendTalks(
    () => ({ ...draft.sample, member: nameOfMember(draft) }),
    (heard) => answerLater(heard, tell),
  );
  const hear = (frame: ClientFrame, say: Tell): void => {
    if (frame.t === 'hello') {
      if (draft.view === 'thread') talks.showSample();
      const { team } = draft;
      const at = new Date().toISOString();
      say({ t: 'welcome', contact: null, conversations: talks.views(), nextCursor: null, team, at });
      say({ t: 'live' });
    } else if (frame.t === 'ping') say({ t: 'pong' });
    else if ('id' in frame) say({ t: 'done', id: frame.id, result: talks.resultOf(frame) });
  };

  return {
    serve: (next: Draft) => {
      draft = next;
    },
    forget: () => talks.forget(),
    fetch: async (input: RequestInfo | URL) => answerFor(draft, new URL(String(input), location.href)),
    WebSocket: pretendSocket(hear, listeners),
  };
}

function answerFor({ messenger, team }: Draft, { pathname }: URL): Response {
  if (pathname.startsWith(livePaths.messenger)) return Response.json({ messenger, team });
  if (pathname === livePaths.sessions || pathname === livePaths.identity) {
    const expiresAt = new Date(Date.now() + hourMs).toISOString();
    return Response.json({ token: 'preview', expiresAt, contact: null, messenger, team } satisfies Session);
  }
  return Response.json({ code: 'forbidden', detail: 'A preview keeps nothing.' }, { status: 403 });
}

function nameOfMember({ messenger, team }: Draft): string {
  return team.people[0]?.name ?? messenger.businessName;
}

function answerLater({ conversationId, author, reply }: Heard, tell: Tell): void {
  setTimeout(() => tell({ t: 'typing', conversationId, author, on: true }), typesAfterMs);
  setTimeout(() => {
    const { message, view } = reply();
    tell({ t: 'message', message });
    tell({ t: 'conversation', conversation: view });
  }, answersAfterMs);
}
