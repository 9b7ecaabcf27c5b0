import { createApiKey } from '../../src/features/accounts/api-keys/create-api-key';
import { createInvitation } from '../../src/features/accounts/invitations/create-invitation';
import { createSiteKey } from '../../src/features/accounts/site-keys/create-site-key';
import { createSavedReply } from '../../src/features/conversations/saved-replies/write-saved-reply';
import { randomLetters } from '../../src/platform/ids';
import { anAgent } from '../agents';
import { aConversation } from '../conversations';
import { aMember, anEmail, aProfile, password } from '../factories';
import { aVisitor } from '../visitors';
import { agentProcedures } from './agents';
import { billingProcedures } from './billing';
import type { Cast } from './cast';
import { catalogProcedures } from './catalog';
import { type Classified, mutation, page, query } from './classify';
import { knowledgeProcedures } from './knowledge';

const token = () => ({ token: 'x'.repeat(40) });
const agentOf = async ({ world, owner }: Cast) => (await aMember(world, owner, 'agent')).workspace.memberId;
const invitationOf = async ({ owner }: Cast) =>
  (await createInvitation(owner, { email: anEmail(), role: 'agent' })).id;
const siteKeyOf = async ({ owner }: Cast) => (await createSiteKey(owner, { name: 'Site', origins: [] })).id;
const apiKeyOf = async ({ owner }: Cast) =>
  (await createApiKey(owner, { name: 'Key', scopes: ['audit:read'], expiresInDays: 1 })).id;
const tenantOf = ({ owner }: Cast) => ({ tenantId: owner.tenantId });
const conversationOf = async ({ owner }: Cast) => ({
  conversationId: (await aConversation(owner)).conversationId,
});
const savedReplyOf = async ({ owner }: Cast) => (await createSavedReply(owner, aSavedReply())).id;
const aSavedReply = () => ({
  title: 'Thanks',
  shortcut: randomLetters(12).toLowerCase(),
  text: 'Thank you.',
});
const inConversation =
  (input: object = {}) =>
  async (cast: Cast) => ({ ...(await conversationOf(cast)), ...input });
const contactOf = async ({ owner }: Cast) => ({ id: (await aVisitor(owner)).actor.contactId });
const newcomer = () => ({ name: 'Eve', email: anEmail(), password });

/** Every procedure there is. One that is not here fails the build. */
export const procedures: Record<string, Classified> = {
  'me.get': query('anyone'),
  'me.update': mutation('person', () => ({ name: 'Ada', occupation: null })),
  'me.switchWorkspace': mutation('person', tenantOf, ['not-found']),
  'me.sessions': query('person'),
  'me.endSession': mutation('person', () => ({ id: `ses_${'0'.repeat(22)}` }), ['not-found']),
  'me.endOtherSessions': mutation('person'),
  'register.start': mutation('anyone', () => ({ ...newcomer(), business: aProfile() }), [
    'too-many-requests',
  ]),
  'register.judgePassword': mutation('anyone', () => ({ password: 'x', about: [] })),
  'setup.check': query('anyone', token),
  'setup.complete': mutation('anyone', () => ({ ...token(), ...newcomer() }), ['gone']),
  'workspace.get': query('workspace:read'),
  'workspace.update': mutation('workspace:write', () => aProfile()),
  'members.list': query('members:read'),
  'members.changeRole': mutation('members:write', async (cast) => ({
    memberId: await agentOf(cast),
    role: 'viewer',
  })),
  'members.remove': mutation('members:write', async (cast) => ({ memberId: await agentOf(cast) })),
  'members.leave': mutation('person', undefined, ['conflict', 'forbidden']),
  'invitations.list': query('members:read'),
  'invitations.create': mutation('members:write', () => ({ email: anEmail(), role: 'viewer' })),
  'invitations.resend': mutation('members:write', async (cast) => ({
    invitationId: await invitationOf(cast),
  })),
  'invitations.cancel': mutation('members:write', async (cast) => ({
    invitationId: await invitationOf(cast),
  })),
  'invitations.preview': query('anyone', token),
  'invitations.accept': mutation('person', token, ['gone']),
  'invitations.acceptAsNew': mutation('anyone', () => ({ ...token(), name: 'Eve', password }), ['gone']),
  'apiKeys.list': query('api-keys:read'),
  'apiKeys.create': mutation('api-keys:write', () => ({
    name: 'Key',
    scopes: ['audit:read'],
    expiresInDays: null,
  })),
  'apiKeys.revoke': mutation('api-keys:write', async (cast) => ({ id: await apiKeyOf(cast) })),
  'apiKeys.scopes': query('anyone'),
  'siteKeys.list': query('site-keys:read'),
  'siteKeys.create': mutation('site-keys:write', () => ({ name: 'Site', origins: [] })),
  'siteKeys.update': mutation('site-keys:write', async (cast) => ({
    id: await siteKeyOf(cast),
    name: 'S',
    origins: [],
  })),
  'siteKeys.revoke': mutation('site-keys:write', async (cast) => ({ id: await siteKeyOf(cast) })),
  'contacts.list': query('contacts:read', page),
  'contacts.get': query('contacts:read', contactOf),
  'contacts.update': mutation('contacts:write', async (cast) => ({
    ...(await contactOf(cast)),
    name: 'Ada',
  })),
  'contacts.block': mutation('contacts:write', contactOf),
  'contacts.unblock': mutation('contacts:write', contactOf),
  'contacts.remove': mutation('workspace:write', contactOf),
  ...agentProcedures,
  ...billingProcedures,
  ...catalogProcedures,
  'messenger.get': query('messenger:read'),
  'messenger.update': mutation('messenger:write', () => ({ greeting: 'Hello' })),
  'messenger.rotateIdentitySecret': mutation('messenger:write'),
  'audit.list': query('audit:read', page),
  'audit.facets': query('audit:read'),
  'notifications.wishes': query('conversations:read'),
  'notifications.updateWishes': mutation('conversations:read', () => ({ mailCalls: true }), ['conflict']),
  'conversations.list': query('conversations:read', page),
  'conversations.counts': query('conversations:read'),
  'conversations.labels': query('conversations:read'),
  'conversations.get': query('conversations:read', conversationOf),
  'conversations.messages': query('conversations:read', inConversation(page())),
  'conversations.notes': query('conversations:read', conversationOf),
  'conversations.summary': query('conversations:read', conversationOf),
  'conversations.summarize': mutation('conversations:write', conversationOf),
  'conversations.reply': mutation(
    'conversations:write',
    inConversation({ body: { kind: 'text', text: 'Hello' } }),
  ),
  'conversations.addNote': mutation('conversations:write', inConversation({ text: 'Mind the cat' })),
  'conversations.markRead': mutation('conversations:write', inConversation({ seq: 1 })),
  'conversations.assign': mutation('conversations:write', async (cast) => ({
    ...(await conversationOf(cast)),
    memberId: await agentOf(cast),
  })),
  'conversations.snooze': mutation(
    'conversations:write',
    inConversation({ until: new Date(Date.now() + 3_600_000).toISOString() }),
  ),
  'conversations.close': mutation('conversations:write', conversationOf),
  'conversations.reopen': mutation('conversations:write', conversationOf),
  'conversations.escalate': mutation('conversations:write', conversationOf),
  'conversations.giveToAgents': mutation('conversations:write', async (cast) => {
    await anAgent(cast.owner);
    return conversationOf(cast);
  }),
  'conversations.takeFromAgents': mutation('conversations:write', conversationOf),
  'conversations.setPriority': mutation('conversations:write', inConversation({ priority: 'high' })),
  'conversations.setCategory': mutation('conversations:write', inConversation({ category: 'Stay' })),
  'conversations.setTags': mutation('conversations:write', inConversation({ tags: ['vip'] })),
  'conversations.remove': mutation('workspace:write', conversationOf),
  'savedReplies.list': query('conversations:read'),
  'savedReplies.create': mutation('conversations:write', aSavedReply),
  'savedReplies.update': mutation('conversations:write', async (cast) => ({
    ...aSavedReply(),
    id: await savedReplyOf(cast),
  })),
  'savedReplies.remove': mutation('conversations:write', async (cast) => ({ id: await savedReplyOf(cast) })),
  ...knowledgeProcedures,
  'operator.tenants.list': query('operator', page),
  'operator.tenants.setFeatured': mutation('operator', (cast) => ({ ...tenantOf(cast), featured: true })),
  'operator.tenants.suspend': mutation('operator', (cast) => ({ ...tenantOf(cast), reason: 'Matrix' })),
  'operator.tenants.resume': mutation('operator', tenantOf),
  'operator.tenants.impersonate': mutation('operator', tenantOf),
  'operator.stopImpersonating': mutation('person'),
  'operator.people.list': query('operator', page),
  'operator.audit.list': query('operator', page),
  'operator.audit.facets': query('operator'),
  'operator.health': query('operator'),
  'operator.jobs.queues': query('operator'),
  'operator.jobs.deadLetters': query('operator', page),
  'operator.jobs.retry': mutation('operator', () => ({ id: crypto.randomUUID() }), ['not-found']),
  'operator.jobs.discard': mutation('operator', () => ({ id: crypto.randomUUID() }), ['not-found']),
};
