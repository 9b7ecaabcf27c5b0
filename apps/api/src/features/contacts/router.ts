import { router } from '../../platform/trpc';
import { messengerRouter } from './messenger/router';
import { peopleRouter } from './people/router';

export const contactsRouter = router({ contacts: peopleRouter, messenger: messengerRouter });
