import { router } from '../../platform/trpc';
import { messengerRouter } from './messenger/router';

export const contactsRouter = router({ messenger: messengerRouter });
