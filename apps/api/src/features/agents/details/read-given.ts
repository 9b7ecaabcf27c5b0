import { withTenant } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { noteDetails } from '../../contacts';
import { readTalk } from '../../conversations';
import { actAs } from '../turn/turn-ctx';
import { detailsIn } from './details-in';
import { findAsked } from './store';

type Given = { tenantId: string; conversationId: string };

/** How many of their messages are taken for an answer. */
const most = 5;

/** What was said after the question, in the contact’s own words alone; what is known already stays. */
export async function readGiven(platform: Platform, key: Given): Promise<void> {
  const ctx = actAs(platform, key.tenantId, null);
  const asked = await withTenant(ctx, (tx) => findAsked(tx, key));
  const talk = asked && (await readTalk(ctx, key));
  if (!asked || !talk) return;
  const said = talk.lines.filter(({ by, seq }) => by === 'contact' && seq > asked.askedSeq).slice(0, most);
  const details = detailsIn(said.map(({ text }) => text));
  if (Object.keys(details).length === 0) return;
  await noteDetails(ctx, { contactId: talk.contactId, details, onlyEmpty: true });
}
