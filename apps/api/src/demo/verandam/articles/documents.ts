import type { DemoArticle } from '../../types';

export const documents = {
  slug: 'documents-and-title',
  title: 'Documents: what we show you, what we need from you',
  summary: 'The data room, the agreement clause by clause, registration day, and what to keep for ever.',
  updated: '2026-07-30',
  tags: ['documents', 'agreement', 'title', 'registration', 'escrow'],
  body: `## The data room

Open from the first day of sale, without a login for anyone who has visited:

- title report over thirty years, with the opinion of an outside lawyer
- approved plans, commencement certificate, environment and fire clearance
- registration of the project and its quarterly reports
- soil report, structural drawings, name of the outside checker
- draft agreement and draft sale deed
- number and bank of the escrow account

## What we need

| From | Papers |
| --- | --- |
| each applicant | PAN, Aadhaar or passport, two photographs, address proof |
| a company | incorporation papers, board resolution, PAN |
| a citizen abroad | passport, OCI card if any, NRE or NRO account, address abroad |
| a power of attorney | the deed, adjudicated, with identity papers of the holder |

Send copies in the chat or bring them. They are kept encrypted and deleted three years after handover, as far as the law allows.

## The agreement in plain words

It names the home, carpet area, price and stages; the date of possession with 90 days of grace for what nobody can prevent; interest for both sides; five years of liability for defects; your share in the land; and how each of us may leave. We read it with you aloud. It takes 50 minutes and nobody has regretted them.

## Registration day

All applicants come with originals to the sub-registrar; we bring two witnesses. Thumbprints, photographs, signatures. Stamp duty is paid online the evening before. The registered copy is ready after about a week.

## Escrow

Seventy per cent of each payment rests in the escrow account of the project. Engineer, architect and accountant certify each release together. The quarterly statement is published.

## Keep for ever

Registered agreement, sale deed, occupancy certificate, possession letter, payment receipts, TDS certificates, loan closure letter.`,
} as const satisfies DemoArticle;
