import fc from 'fast-check';
import { expect } from 'vitest';
import type { MemberCtx } from '../../../../test/factories';
import { anOwner } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import {
  aContactsConversation,
  anIdentityToken,
  aSession,
  aSiteKey,
  visitorOf,
} from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { DomainError } from '../../../platform/errors';
import { rotateIdentitySecret } from '../messenger/rotate-identity-secret';
import { keepContact } from '../people/keep-contact';
import { identifyVisitor } from './identify-visitor';

const browsers = 3;
const people = ['ada', 'bob'];

type Step = { browser: number; does: 'write' | 'anew' | { as: string } };

const step: fc.Arbitrary<Step> = fc.record({
  browser: fc.nat(browsers - 1),
  does: fc.oneof(
    { weight: 3, arbitrary: fc.constant('write' as const) },
    { weight: 1, arbitrary: fc.constant('anew' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...people).map((as) => ({ as })) },
  ),
});

/** What should be: who each browser is for, and whose each conversation therefore is. */
class Model {
  readonly #person = new Map<number, string>();
  readonly owners = new Map<string, string>();
  readonly #guest = new Map<number, number>();
  #guests = 0;

  nameOf(browser: number): string {
    return this.#person.get(browser) ?? `guest ${this.#guest.get(browser) ?? this.anew(browser)}`;
  }

  anew(browser: number): number {
    this.#guests += 1;
    this.#person.delete(browser);
    this.#guest.set(browser, this.#guests);
    return this.#guests;
  }

  identify(browser: number, person: string): void {
    const before = this.nameOf(browser);
    this.#person.set(browser, person);
    if (people.includes(before)) return;
    for (const [id, owner] of this.owners) if (owner === before) this.owners.set(id, person);
  }
}

test('whatever visitors do and in whatever order, each person keeps what is theirs and gets nothing of another', async ({
  world,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const ctx = await anOwner(world);
      const model = new Model();
      await play(ctx, model, steps);
      expect(await ownersIn(ctx, model)).toEqual(new Map(model.owners));
    }),
    { numRuns: 25 },
  );
});

async function play(ctx: MemberCtx, model: Model, steps: Step[]): Promise<void> {
  const { secret } = await rotateIdentitySecret(ctx);
  const { key } = await aSiteKey(ctx);
  const tokens = new Map<number, string>();
  const visitorAt = async (browser: number) => {
    const token = tokens.get(browser) ?? (await aSession(ctx, { siteKey: key })).token;
    tokens.set(browser, token);
    return visitorOf(ctx, token);
  };
  for (const { browser, does } of steps) {
    if (does === 'anew') {
      tokens.delete(browser);
      model.anew(browser);
      continue;
    }
    const visitor = await visitorAt(browser);
    if (does === 'write') {
      await withTenant(visitor, (tx) => keepContact(tx, visitor));
      const { id } = await aContactsConversation(visitor);
      model.owners.set(id, model.nameOf(browser));
    } else {
      const identityToken = await anIdentityToken({ secret, claims: { sub: does.as } });
      tokens.set(browser, (await identifyVisitor(visitor, identityToken)).token);
      model.identify(browser, does.as);
    }
  }
}

/** Whose each conversation is in the database: a person's name, or which guest's by the model. */
async function ownersIn(ctx: MemberCtx, model: Model): Promise<Map<string, string>> {
  const rows = await withTenant(ctx, (tx) => tx.conversation.findMany({ include: { contact: true } }));
  const guests = new Map<string, string>();
  return new Map(
    rows.map(({ id, contact }) => {
      expect(contact.mergedInto).toBeNull();
      if (contact.externalId) return [id, contact.externalId];
      const expected = model.owners.get(id) ?? 'nobody';
      const guest = guests.get(contact.id) ?? expected;
      guests.set(contact.id, guest);
      return [id, people.includes(expected) ? 'a guest' : guest];
    }),
  );
}

test('a verb that fails leaves the visitor who they were', async ({ ctx }) => {
  const visitor = await visitorOf(ctx, (await aSession(ctx)).token);
  await withTenant(visitor, (tx) => keepContact(tx, visitor));
  const attempt = identifyVisitor(visitor, 'x.y.z').catch((error: unknown) => error);
  expect(DomainError.isInstance(await attempt)).toBe(true);
  expect(await withTenant(ctx, (tx) => tx.contact.findMany())).toMatchObject([{ externalId: null }]);
});
