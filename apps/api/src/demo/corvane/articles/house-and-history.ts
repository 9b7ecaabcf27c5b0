import type { DemoArticle } from '../../types';

export const houseAndHistory = {
  slug: 'the-house-and-its-history',
  title: 'The house and its history',
  summary: 'From customs warehouse to hotel, the bird in our name, and who looks after you.',
  updated: '2026-03-16',
  tags: ['history', 'architecture', 'team'],
  body: `## The warehouse

The building went up in 1911 as the customs warehouse of Porto Lume. Salt cod, cork and tinned sardines passed through its doors; the rails for the carts still cross the lobby floor. The top floor was let to sailmakers, who worked there until 1958. After the new port opened in 1979 the house stood empty for thirty-four years.

## The restoration

The city sold it in 2013 on the condition that its outer walls and its roof beams stay. Works took from 2015 to 2019 and were led by two architects who grew up four streets away. Of 212 oak beams, 187 are the old ones. We opened on 3 May 2019 with 64 rooms.

## The bird

*Corvane* comes from *corvo-marinho*, the cormorant. Some thirty of them dry their wings on the breakwater every morning. They fish for themselves, keep to their place, and look as if they had been asked to pose.

## The people

| Who | Does what | Since |
| --- | --- | --- |
| Inês Farrobo | General manager | 2019 |
| Tomás Belmar | Front office manager | 2019 |
| Catarina Vasques | Head chef of Salina | 2021 |
| Duarte Pimenta | Restaurant manager | 2022 |
| Amina Castel | Spa manager | 2020 |
| Leonie Achter | Concierge | 2023 |

Fifty-eight people work here; forty-nine of them live within five kilometres. Service is included in all prices. If you wish to give more, it is shared by everyone, the kitchen porters too.

## Awards we are proud of

The city's heritage prize of 2020 for the roof, and the harbour pilots' cup in table football, twice.`,
} as const satisfies DemoArticle;
