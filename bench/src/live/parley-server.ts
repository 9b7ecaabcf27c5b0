// The whole server with its live edge, in a process of its own.
import { serveLive } from '@parley/api/bench';
import { listenForCommands } from './commands.mjs';

const { url, origin, admit, tell, tellAll } = await serveLive({
  databaseUrl: process.env.DATABASE_URL ?? null,
});
let contactIds: string[] = [];

listenForCommands({
  address: () => ({ url, origin }),
  async admit(params) {
    const admitted = await admit(Number(params.get('visitors')));
    contactIds = admitted.map(({ contactId }) => contactId);
    return admitted;
  },
  tellAll,
  tellRooms: () => tell(contactIds),
});
