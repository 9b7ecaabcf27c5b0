import type { DemoArticle } from '../../types';

export const neighbourhood = {
  slug: 'neighbourhood-guide',
  title: 'Porto Lume on foot: a guide to the neighbourhood',
  summary: 'Lighthouse, markets, beaches, the island ferry, places to eat, a day of sun and a day of rain.',
  updated: '2026-10-29',
  tags: ['guide', 'beach', 'lighthouse', 'market', 'ferry', 'restaurants'],
  body: `Distances are from our door, on foot.

## Things to see

| Place | Distance | Open | Note |
| --- | --- | --- | --- |
| Farol Velho lighthouse | 900 m | Thursday to Sunday 10:00–17:00 | 132 steps, € 4 |
| Fish market | 250 m | Tuesday to Saturday 07:00–13:00 | the public gallery sees the auction at 06:30 |
| Tile museum | 700 m | daily but Monday 10:00–18:00 | € 7, children € 3 |
| Aquarium in the old ice house | 600 m | daily 10:00–18:00 | feeding at 11:30 and 16:00 |
| Cable lift to Alto da Vigia | 1.1 km | daily 09:00–20:00 | € 3.50 up, walk down through vineyards |

## Beaches

- **Praia do Sal**, 900 m: town beach, lifeguards from June to mid-September, showers, wheelchair path.
- **Praia da Névoa**, 3.4 km by bicycle: surf school, wide and windy.
- **Enseada dos Corvos**, 20 minutes by boat: no road, no bar, clear water.

The ocean is 15 °C in spring and 19 °C in September. The flag tells the truth; red means red.

## The island

Ferries to Ilha da Garça leave Pier 2 from April to October at 09:30, 11:00, 14:00 and 16:30, return until 19:15, 35 minutes, € 14 both ways. In winter only on Saturday and Sunday at 10:30. Bicycles ride free. When the swell passes 2.5 metres the ferry stays at home: the desk knows by eight o'clock.

## Where we eat on our evening off

Tasca da Corda for grilled sardines (closed Sunday, no bookings). O Ferreiro for meat (book). Casa Lina for vegetables and natural wine (closed Tuesday and Wednesday). Gelataria Neve, for the pistachio.

## One day of sun

Custard tart at the bakery, first ferry, walk round the island (7 km), picnic at the south bay, back by 16:30, swim, sunset on the roof.

## One day of rain

Auction at half past six, breakfast, tile museum, long lunch in Salina, sauna with a view of the weather, a film or a book by the stove in the lobby.`,
} as const satisfies DemoArticle;
