import type { DemoArticle } from '../../types';

export const allergiesAndDiets = {
  slug: 'allergies-and-diets',
  title: 'Allergies and diets',
  summary: 'How the kitchen treats the 14 allergens, coeliac guests, vegan and religious diets.',
  updated: '2026-08-30',
  tags: ['allergy', 'gluten', 'vegan', 'kosher', 'halal'],
  body: `## How we work

Every dish has a card that lists the 14 allergens of European law; ask for the folder or read it on the menu page. Tell us when you book, and again when you sit down: the waiter writes it on the order in red and the kitchen confirms it back.

Our kitchen handles wheat, fish, shellfish, milk, eggs, nuts and sesame every day. We can leave ingredients out and use clean boards, pans and a separate fryer, but we cannot promise that no trace is present.

## Coeliac guests

- Gluten-free bread, cake and oats at breakfast, packed apart, with a toaster of their own.
- A fryer that never sees flour.
- Dishes marked *gluten-free* contain no gluten ingredients. Bread and pastry from Padaria do Cais are baked in the same building, so please do not order them.

## Vegan and vegetarian

At least one starter, one main course and one dessert are vegan every day, and breakfast has oat and soya milk, hummus, scrambled chickpeas and fruit. For a vegan tasting menu of four courses (€ 42) give us a day's notice.

## Nuts

We use almonds and hazelnuts. If a reaction would be severe, speak to the manager on duty before ordering: the almond dessert then leaves the menu for the evening. This has happened four times and nobody complained.

## Religious diets

We have no kosher or halal kitchen. On request, with three days' notice, we serve sealed kosher meals from a caterer in the city (€ 38) and halal lamb and chicken cooked in separate pans. Pork and alcohol are marked on the menu.

## Children and babies

The kitchen warms and purées anything. High chairs are at every third table.`,
} as const satisfies DemoArticle;
