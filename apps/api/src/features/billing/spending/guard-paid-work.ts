import { DomainError } from '../../../platform/errors';
import type { LimitName, Limits } from '../../../platform/limits';

export type Asking = { tenantId: string; contactId: string | null; ip: string | null };
export type Guard = { allowed: true } | { allowed: false; refused: 'contact-limit' | 'ip-limit' };

/**
 * Before money is held for a visitor: one contact, or one address behind many, cannot use up a workspace's credits.
 * What cannot be counted is refused; the house engine answers then.
 */
export async function guardPaidWork(limits: Limits, { tenantId, contactId, ip }: Asking): Promise<Guard> {
  const within = async (name: LimitName, key: string) =>
    limits.consume(name, `${tenantId} ${key}`).then(
      () => true,
      (error: unknown) => {
        if (DomainError.isInstance(error)) return false;
        throw error;
      },
    );
  if (ip && !(await within('paid-ip', ip))) return { allowed: false, refused: 'ip-limit' };
  if (!contactId) return { allowed: true };
  const ofContact =
    (await within('paid-contact', contactId)) && (await within('paid-contact-day', contactId));
  return ofContact ? { allowed: true } : { allowed: false, refused: 'contact-limit' };
}
