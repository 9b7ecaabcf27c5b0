import { z } from 'zod';

export const Wishes = z.object({
  mailCalls: z
    .boolean()
    .describe('A mail when a visitor waits for a person and nobody of the team is there.'),
  mailDrafts: z.boolean().describe('A mail when a reply waits for approval and nobody of the team is there.'),
});
export type Wishes = z.output<typeof Wishes>;
export const WishesShown = z.object({ wishes: Wishes });

export const UpdateWishes = z.strictObject(Wishes.shape).partial();
export type UpdateWishes = z.output<typeof UpdateWishes>;

export const usualWishes: Wishes = { mailCalls: true, mailDrafts: true };
