import type { DemoArticle } from '../../types';
import { facts } from '../facts';

export const cancellationAndPayment = {
  slug: 'cancellation-and-payment',
  title: 'Cancellation, changes and payment',
  summary: 'Deadlines and fees for flexible, saver and group bookings, no-shows, refunds and cards.',
  updated: '2026-09-18',
  tags: ['cancellation', 'refund', 'payment', 'no-show', 'groups'],
  body: `## Deadlines

| Booking | Free until | After that |
| --- | --- | --- |
| Flexible | 18:00 two days before arrival | the first night |
| Flexible, July to September | 18:00 seven days before arrival | the first two nights |
| Saver | not refundable | one date change for € 25, up to seven days before |
| Captain's Apartment | 14 days before arrival | half of the stay |
| Five rooms or more | 30 days before arrival | by the group contract |

Times are those of Porto Lume. Cancel from the link in your confirmation, by e-mail or by telephone; you receive a cancellation number at once.

## No-show and leaving early

If you do not arrive and we hear nothing by noon of the next day, we charge the first night and release the rest. If you leave early, nights cancelled before 18:00 of the evening before are not charged at the flexible rate.

## When something serious happens

Illness, a death in the family, a cancelled flight or closed border: write to us. Saver bookings then become a voucher over the full amount, valid for 18 months and transferable. We ask for a document, and we do not argue about it.

## Payment

- Visa, Mastercard, American Express, Multibanco, Apple Pay and Google Pay. No cheques.
- Cash up to € 1,000 per stay.
- Flexible bookings are paid at the hotel; the card is checked with € 0 at booking.
- Saver bookings, groups and the Captain's Apartment are paid when booking.
- Prices are in euro. We do not offer conversion at the terminal, because your bank's rate is nearly always better.

## Refunds

We send refunds within two working days to the card you paid with. Banks usually show them after three to seven days.

## Deposit

At check-in we reserve € 50 a night for extras, at most € 200. Without extras nothing is charged. The saver discount of ${facts.saverDiscount * 100} per cent does not change the deposit.`,
} as const satisfies DemoArticle;
