import type { ClientFrame } from '@parley/shared/live';
import { livePaths } from '@parley/shared/live-constants';
import type { MemberFrame } from '@parley/shared/live-member';

/** Who may: anyone on an allowed site, a visitor by a token, a visitor or a member, whoever has the address. */
export type LiveAccess = 'site' | 'visitor' | 'visitor-or-member' | 'capability' | 'preflight';

export const liveRoutes: Record<string, LiveAccess> = {
  'ALL /live/v1/*': 'preflight',
  [`POST ${livePaths.sessions}`]: 'site',
  [`GET ${livePaths.messenger}/:siteKey`]: 'site',
  [`POST ${livePaths.identity}`]: 'visitor',
  [`POST ${livePaths.frames}`]: 'visitor',
  [`POST ${livePaths.poll}`]: 'visitor',
  [`POST ${livePaths.stream}`]: 'visitor',
  [`POST ${livePaths.uploads}`]: 'visitor-or-member',
  'GET /files/:tenantId/:fileId/:signature/:name': 'capability',
  'GET /pictures/:tenantId/:itemId/:mark': 'capability',
};

/** What each frame names of someone's: what is foreign there must look like what does not exist. */
export type Names = 'nothing' | 'conversation';

export const clientFrames: Record<ClientFrame['t'], Names> = {
  hello: 'conversation',
  'conversation-start': 'nothing',
  'message-send': 'conversation',
  'history-read': 'conversation',
  'conversations-list': 'nothing',
  'conversation-rate': 'conversation',
  'conversation-close': 'conversation',
  'details-give': 'nothing',
  'typing-set': 'conversation',
  'read-mark': 'conversation',
  'page-visit': 'nothing',
  'event-track': 'nothing',
  ping: 'nothing',
};

export const memberFrames: Record<MemberFrame['t'], Names> = {
  watch: 'conversation',
  'typing-set': 'conversation',
  ping: 'nothing',
};

type Union = {
  _zod: { def: { options: readonly Union[]; shape?: { t: { _zod: { def: { values: string[] } } } } } };
};

/** The kinds of frames a schema takes. */
export function kindsOf(schema: typeof ClientFrame | typeof MemberFrame): string[] {
  const collect = ({ _zod: { def } }: Union): string[] =>
    def.shape ? def.shape.t._zod.def.values : def.options.flatMap(collect);
  return collect(schema as unknown as Union).sort();
}
