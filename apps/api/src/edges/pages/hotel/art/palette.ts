export type Palette = {
  skyTop: string;
  skyLow: string;
  light: string;
  far: string;
  hill: string;
  seaFar: string;
  seaNear: string;
  glint: string;
  wall: string;
  wallShade: string;
  roof: string;
  glass: string;
  glassLit: string;
  litShare: number;
  stone: string;
  stoneShade: string;
  ink: string;
  red: string;
  houses: readonly string[];
};

export const day: Palette = {
  skyTop: '#cfe4e6',
  skyLow: '#fdeedb',
  light: '#f6b98a',
  far: '#a9c4c9',
  hill: '#86a9a6',
  seaFar: '#5f9aa5',
  seaNear: '#2a6377',
  glint: '#d8ecea',
  wall: '#f6ead8',
  wallShade: '#e3d0b4',
  roof: '#b4533a',
  glass: '#2d5063',
  glassLit: '#f2c879',
  litShare: 0.1,
  stone: '#cdbfa8',
  stoneShade: '#a89a84',
  ink: '#17303f',
  red: '#c04a34',
  houses: ['#e9c9a4', '#d9a892', '#b9cdc9', '#efdfc2', '#c7d3c0'],
};

export const night: Palette = {
  skyTop: '#0d1c2c',
  skyLow: '#31506a',
  light: '#f6ecd0',
  far: '#22394d',
  hill: '#1b3043',
  seaFar: '#1e3b50',
  seaNear: '#0c2031',
  glint: '#86a5b4',
  wall: '#31475a',
  wallShade: '#26394a',
  roof: '#1d2c3a',
  glass: '#15242f',
  glassLit: '#ffd88f',
  litShare: 0.52,
  stone: '#3d4c58',
  stoneShade: '#2b3742',
  ink: '#0a1620',
  red: '#a8432f',
  houses: ['#3a4a58', '#40475a', '#2f4656', '#46505a', '#38505a'],
};
