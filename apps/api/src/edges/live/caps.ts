import { TooManyRequests } from '../../platform/errors';
import { Tally } from './tally';

const perContact = 10;
const perAddress = 200;
const retryAfterSeconds = 30;

export type Caps = {
  /** Throws when the contact, or whoever is behind the address, has enough connections already. */
  enter(who: { contact: string; ip: string }): () => void;
};

/** How many connections at once, on this process. */
export function createCaps(): Caps {
  const contacts = new Tally(perContact);
  const addresses = new Tally(perAddress);
  return {
    enter({ contact, ip }) {
      if (!addresses.enter(ip)) throw new TooManyRequests(retryAfterSeconds);
      if (!contacts.enter(contact)) {
        addresses.leave(ip);
        throw new TooManyRequests(retryAfterSeconds);
      }
      return () => {
        addresses.leave(ip);
        contacts.leave(contact);
      };
    },
  };
}
