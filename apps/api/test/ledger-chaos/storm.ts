import type { Doors } from './doors';

export type Storm = {
  tenants: readonly string[];
  /** Keys are drawn from so many, so that some come twice: at once, after a crash, from another process. */
  keys: number;
  /** A day of the ledger passes in this time. */
  dayMs: number;
  random: () => number;
  now: () => Date;
};

const days = 86_400_000;

/** Of one key the amount is always the same, whoever sends it. */
const amountOf = (key: number, most: number) => 1 + (((key * 2_654_435_761) >>> 0) % most);

/** One operation; `tell` hears what was acknowledged. */
export async function strike(doors: Doors, storm: Storm, tell: (ack: string) => void): Promise<void> {
  const { random, tenants } = storm;
  const tenantId = tenants[Math.floor(random() ** 2 * tenants.length)] ?? '';
  const key = Math.floor(random() * storm.keys);
  const deed = (most: number) => ({
    tenantId,
    key: `${key}:${amountOf(key, most)}`,
    amount: amountOf(key, most),
  });
  const acknowledge = (kind: string, { key: of }: { key: string }) => tell(`k ${tenantId} ${kind}:${of}`);
  const chosen = random();
  if (chosen < 0.84) return spend(doors, storm, { ...deed(40), tell });
  if (chosen < 0.89) {
    const bought = deed(600);
    await doors.purchase(bought);
    return acknowledge('purchase', bought);
  }
  if (chosen < 0.93) {
    const given = deed(2000);
    await doors.grant({ ...given, period: periodOf(storm) });
    return acknowledge('grant', given);
  }
  if (chosen < 0.95) {
    const refunded = deed(900);
    await doors.refund(refunded);
    return acknowledge('refund', refunded);
  }
  if (chosen < 0.98) return void (await doors.adjust(adjustment(deed(100), key)));
  if (chosen < 0.99) {
    const periodKey = periodOf(storm).key;
    return void (await doors.expire({ tenantId, key: periodKey, periodKey }));
  }
  await doors.sweep();
}

type Spending = { tenantId: string; key: string; amount: number; tell: (ack: string) => void };

/** Held, then ended in some way, perhaps twice and in two ways at once, or left by somebody who died. */
async function spend(doors: Doors, { random, dayMs }: Storm, { tell, ...asked }: Spending): Promise<void> {
  const [key = ''] = asked.key.split(':');
  const { tenantId } = asked;
  // Two keys in a row are about one message, which is paid once.
  const messageId = `msg_${Math.floor(Number(key) / 2)}`;
  const expiresInMs = days * (2000 / dayMs) * (0.05 + random());
  const holdId = await doors.hold({ ...asked, messageId, expiresInMs });
  if (!holdId) return;
  tell(`k ${tenantId} hold:${asked.key}`);
  const settle = async () => {
    const amount = Math.floor(random() * (asked.amount + 1));
    await doors.settle({ tenantId, holdId, amount });
    tell(`e ${tenantId} ${holdId} settled ${amount}`);
  };
  const release = async () => {
    await doors.release({ tenantId, holdId });
    tell(`e ${tenantId} ${holdId} released 0`);
  };
  const chosen = random();
  if (chosen < 0.05) return;
  if (chosen < 0.7) return settle();
  if (chosen < 0.8) return release();
  const both = await Promise.allSettled([settle(), chosen < 0.9 ? release() : settle()]);
  for (const one of both) if (one.status === 'rejected') throw one.reason;
}

function periodOf({ now, random }: Storm) {
  // Sometimes late: the news of a period that is over.
  const at = Math.floor(now().getTime() / (3 * days)) - (random() < 0.1 ? 1 : 0);
  return { key: `period-${at}`, endsAt: new Date((at + 1) * 3 * days) };
}

function adjustment(deed: { tenantId: string; key: string; amount: number }, key: number) {
  const amount = key % 3 === 0 ? deed.amount : -deed.amount;
  return { ...deed, amount, purse: key % 2 === 0 ? ('monthly' as const) : ('lasting' as const) };
}
