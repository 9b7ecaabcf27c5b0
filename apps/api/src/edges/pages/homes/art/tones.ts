export type Tones = {
  skyTop: string;
  skyLow: string;
  sun: string;
  haze: string;
  ridge: string;
  water: string;
  lawn: string;
  path: string;
  leaf: string;
  leafDeep: string;
  trunk: string;
  slab: string;
  recess: string;
  glass: string;
  lit: string;
  litShare: number;
  rail: string;
};

export const noon: Tones = {
  skyTop: '#bfe0e6',
  skyLow: '#f6f2df',
  sun: '#f7c65b',
  haze: '#a9c9bf',
  ridge: '#86b09c',
  water: '#5fa8b8',
  lawn: '#86a95d',
  path: '#e6d9b8',
  leaf: '#5c8f52',
  leafDeep: '#3f7046',
  trunk: '#74563c',
  slab: '#fbf6ea',
  recess: '#c9b394',
  glass: '#3d6470',
  lit: '#f6d98a',
  litShare: 0.12,
  rail: '#5c6f66',
};

export const dusk: Tones = {
  skyTop: '#17223c',
  skyLow: '#a0626c',
  sun: '#f2b45c',
  haze: '#4b4a63',
  ridge: '#363f57',
  water: '#3b5a78',
  lawn: '#2f4a3f',
  path: '#6b6257',
  leaf: '#2f5544',
  leafDeep: '#213f36',
  trunk: '#3a2f28',
  slab: '#a59a90',
  recess: '#4a4450',
  glass: '#22303d',
  lit: '#ffd27a',
  litShare: 0.58,
  rail: '#2b363c',
};

/** Wall colours by day; at dusk each is seen through the evening. */
export const walls = ['#d98b62', '#e2b25f', '#a9b98c', '#e8dcc3', '#c9816a', '#b7c4c0'] as const;
export const duskWalls = ['#7a4a40', '#7d6242', '#55614f', '#76706a', '#704840', '#566068'] as const;
