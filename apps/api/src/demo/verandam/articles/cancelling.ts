import type { DemoArticle } from '../../types';

export const cancelling = {
  slug: 'cancelling-and-changing',
  title: 'Cancelling, changing, transferring',
  summary: 'What comes back and when, changing to another home, adding a name, selling before possession.',
  updated: '2026-07-07',
  tags: ['cancellation', 'refund', 'transfer', 'change'],
  body: `## Cancelling

| When | What we keep | You have it back within |
| --- | --- | --- |
| During the hold of 72 hours | nothing | nothing was paid |
| Before the agreement is signed | nothing | 15 days |
| Up to ten months after signing | 2 per cent of the price | 45 days |
| Later | 5 per cent of the price | 45 days |
| We are late by more than the days of grace | nothing; we pay interest | 45 days |
| The loan is refused, within 60 days of booking | nothing | 15 days |

GST and stamp duty that were already paid to the state can only be claimed from the state; we prepare the papers.

## Illness, loss of work, a death in the family

We wait up to six months without interest, or let you go for nothing. Write to your adviser; a person decides within three days.

## Changing to another home

Once, within 60 days of booking, to any home that is free in any project. You pay or receive the difference; fees already paid are carried over.

## Adding or removing a name

A spouse, parent, child or sibling can be added free of charge before registration. After that a deed is needed: about ₹ 25,000 with stamp duty in most states.

## Selling before possession

After you have paid 40 per cent and with our consent, which we refuse only when instalments are due. The transfer fee is ₹ 50 per square foot of carpet area. The new owner keeps your price and your dates.`,
} as const satisfies DemoArticle;
