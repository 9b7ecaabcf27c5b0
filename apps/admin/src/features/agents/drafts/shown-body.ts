import type { MessageBody, Source, TeamBody } from '@parley/shared/message';

/** What would be said, as the thread shows it. */
export function shownBody(body: TeamBody): MessageBody {
  return { ...body, text: 'text' in body ? (body.text ?? null) : null } as MessageBody;
}

export function sourcesOf(body: TeamBody): Source[] {
  return 'sources' in body ? (body.sources ?? []) : [];
}
