import { Done } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { blockContact, unblockContact } from './block-contact';
import { getContact, listContacts } from './read-contacts';
import {
  ContactDetail,
  ContactListed,
  ContactPage,
  ListContacts,
  OneContact,
  UpdateContact,
} from './schemas';
import { updateContact } from './update-contact';

export const peopleRouter = router({
  list: procedure
    .meta(rest('GET /contacts', 'List contacts, the last seen first', 'Contacts'))
    .input(ListContacts)
    .output(ContactPage)
    .query(({ ctx, input }) => listContacts(ctx, input)),
  get: procedure
    .meta(rest('GET /contacts/{id}', 'Read a contact and the pages they visited', 'Contacts'))
    .input(OneContact)
    .output(ContactDetail)
    .query(({ ctx, input }) => getContact(ctx, input)),
  update: procedure
    .meta(rest('PATCH /contacts/{id}', "Change a contact's details", 'Contacts'))
    .input(UpdateContact)
    .output(ContactListed)
    .mutation(({ ctx, input }) => updateContact(ctx, input)),
  block: procedure
    .meta(rest('POST /contacts/{id}/block', 'Take no more messages from a contact', 'Contacts'))
    .input(OneContact)
    .output(Done)
    .mutation(({ ctx, input }) => blockContact(ctx, input)),
  unblock: procedure
    .meta(rest('POST /contacts/{id}/unblock', 'Take messages from a contact again', 'Contacts'))
    .input(OneContact)
    .output(Done)
    .mutation(({ ctx, input }) => unblockContact(ctx, input)),
});
