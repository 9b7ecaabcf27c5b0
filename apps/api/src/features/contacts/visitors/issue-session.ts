import type { Session } from '@parley/shared/live';
import type { Platform } from '../../../platform/platform';
import { type Messenger, toSettings } from '../messenger/read-messenger';
import { type Present, viewTeam } from '../messenger/team-view';
import { toContactView } from '../people/domain';
import type { ContactRow } from '../people/store';
import { type Pass, signPass } from './pass';

type Issued = { pass: Pass; contact: ContactRow | null; messenger: Messenger; present: Present };

export async function issueSession(
  platform: Platform,
  { pass, contact, messenger, present }: Issued,
): Promise<Session> {
  return {
    ...(await signPass(platform, pass)),
    contact: contact && toContactView(contact),
    messenger: toSettings(messenger),
    team: await viewTeam({ platform }, messenger, present),
  };
}
