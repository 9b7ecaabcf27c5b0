export type Dish = {
  name: string;
  text?: string;
  euro: number;
  tags?: readonly ('vegetarian' | 'vegan' | 'gluten-free')[];
};

export type Venue = {
  slug: string;
  name: string;
  kind: string;
  hours: readonly string[];
  seats: string;
  text: string;
  menu: readonly { title: string; dishes: readonly Dish[] }[];
};

export const venues = [
  {
    slug: 'salina',
    name: 'Salina',
    kind: 'Restaurant on the ground floor',
    hours: [
      'Breakfast Monday to Friday 07:00–10:30, weekends 07:30–11:00',
      'Lunch Wednesday to Sunday 12:30–15:00',
      'Dinner every day but Tuesday 18:30–22:30, last order 21:45',
    ],
    seats: '74 seats inside, 36 on the quay from April to October',
    text: 'Head chef Catarina Vasques writes the menu at half past eight, when the auction across the water has closed. Fish is cooked whole and over fire, vegetables come from two farms in the Lume valley, and the bread is ours.',
    menu: [
      {
        title: 'To begin',
        dishes: [
          {
            name: 'Oysters from the estuary',
            text: 'three, with green apple and verjuice',
            euro: 12,
            tags: ['gluten-free'],
          },
          { name: 'Caldo of roasted onion', text: 'smoked egg yolk, rye', euro: 9, tags: ['vegetarian'] },
          { name: 'Sardines in escabeche', text: 'grilled sourdough, pickled carrot', euro: 11 },
          {
            name: 'Tomatoes, white peach, almond',
            text: 'cold-pressed oil of the valley',
            euro: 10,
            tags: ['vegan', 'gluten-free'],
          },
        ],
      },
      {
        title: 'From the boats and the fields',
        dishes: [
          {
            name: 'Turbot for two',
            text: 'over vine wood, potatoes under the ash',
            euro: 68,
            tags: ['gluten-free'],
          },
          { name: 'Octopus rice', text: 'saffron, sea fennel', euro: 26, tags: ['gluten-free'] },
          {
            name: 'Hake, clams, coriander',
            text: 'the dish our grandmothers argue about',
            euro: 24,
            tags: ['gluten-free'],
          },
          { name: 'Shoulder of Barroso lamb', text: 'slow, with broad beans', euro: 27 },
          {
            name: 'Celeriac baked in salt',
            text: 'hazelnut, mushrooms, cress',
            euro: 19,
            tags: ['vegan', 'gluten-free'],
          },
        ],
      },
      {
        title: 'To end',
        dishes: [
          { name: 'Burnt cream with sea salt', euro: 8, tags: ['vegetarian', 'gluten-free'] },
          { name: 'Pears in red wine, thyme', euro: 8, tags: ['vegan', 'gluten-free'] },
          { name: 'Three cheeses of the north', text: 'quince, oat biscuit', euro: 12, tags: ['vegetarian'] },
        ],
      },
    ],
  },
  {
    slug: 'net-loft',
    name: 'The Net Loft',
    kind: 'Bar and roof terrace on the fifth floor',
    hours: ['Sunday to Thursday 16:00–00:00', 'Friday and Saturday 16:00–01:00', 'Kitchen until 22:30'],
    seats: '42 seats inside, 60 on the terrace',
    text: 'Where the nets were dried. Vermouth, wines of the Atlantic coast, and a short list of things to eat with your hands. Sunset is at the far left of the terrace; the blankets are in the chest.',
    menu: [
      {
        title: 'With your hands',
        dishes: [
          { name: 'Salt-cod fritters', euro: 8 },
          { name: 'Grilled peppers, sheep’s curd', euro: 9, tags: ['vegetarian', 'gluten-free'] },
          { name: 'Steak sandwich of the house', text: 'mustard, pickles', euro: 14 },
          { name: 'Chickpea fritters, lemon', euro: 8, tags: ['vegan'] },
        ],
      },
      {
        title: 'In the glass',
        dishes: [
          { name: 'White port and tonic', euro: 9 },
          { name: 'Lighthouse', text: 'gin, sea buckthorn, tonic, a light', euro: 12 },
          { name: 'Fog Signal', text: 'smoked tea, lemon, no alcohol', euro: 8 },
        ],
      },
    ],
  },
  {
    slug: 'padaria',
    name: 'Padaria do Cais',
    kind: 'Bakery on the street side',
    hours: ['Every day 07:30–18:00'],
    seats: '16 seats, and the quay wall',
    text: 'Sourdough, custard tarts that sell out by eleven, and picnic baskets to take to the lighthouse or on the ferry.',
    menu: [
      {
        title: 'To take along',
        dishes: [
          { name: 'Custard tart', euro: 1.9, tags: ['vegetarian'] },
          { name: 'Sourdough loaf', euro: 4.5, tags: ['vegan'] },
          { name: 'Picnic basket for two', text: 'order by 20:00 the evening before', euro: 34 },
        ],
      },
    ],
  },
] as const satisfies readonly Venue[];
