import type { DemoArticle } from '../../types';

export const buyingFromAbroad = {
  slug: 'buying-from-abroad',
  title: 'Buying from abroad: a guide for NRIs and OCI holders',
  summary: 'What may be bought, accounts, power of attorney, taxes when buying, renting and selling.',
  updated: '2026-06-11',
  tags: ['NRI', 'OCI', 'power of attorney', 'FEMA', 'repatriation'],
  body: `## What may be bought

Citizens abroad and OCI holders may buy flats, villas and shops, as many as they like. Farmland, plantations and farmhouses are excluded.

## How payments are made

- From an NRE, NRO or FCNR account, or by transfer from your bank abroad.
- Never in foreign cash or traveller's cheques.
- Indian banks lend to NRIs up to 75 or 80 per cent; instalments run from an NRE or NRO account.

## Without travelling

1. Video visit, at an hour that suits your time zone.
2. Power of attorney for signing: drafted by us, signed at the consulate or notarised with an apostille, adjudicated in India within three months.
3. The holder signs the agreement; you receive the registered copy by courier.
4. Walk-through by video or by an inspector you choose.

## Taxes

| When | What |
| --- | --- |
| Buying from us | the same as for residents: 1 per cent TDS from ₹ 50 lakh |
| Renting out | the tenant withholds 30 per cent; you file a return and receive back what is too much |
| Selling | the buyer withholds tax on the gain; a certificate for lower deduction saves waiting |

Many treaties avoid paying twice. Please ask an adviser who knows both countries.

## Taking money home

The price you paid in foreign exchange may go back for up to two homes. Beyond that up to one million US dollars a year from an NRO account, with a certificate of an accountant.

## Looking after it

Our rental desk finds and manages tenants for 6 per cent of the rent, pays the fees, and sends photographs twice a year. Keys stay with two people who sign for them.

Office hours for callers abroad: 07:00 to 22:00 Indian time.`,
} as const satisfies DemoArticle;
