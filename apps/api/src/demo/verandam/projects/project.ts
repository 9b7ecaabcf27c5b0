import type { LocalitySlug } from '../localities';

export const configurations = ['1BHK', '2BHK', '3BHK', '4BHK', 'Villa'] as const;
export type Configuration = (typeof configurations)[number];

export const statuses = ['New launch', 'Under construction', 'Ready to move'] as const;
export type Status = (typeof statuses)[number];

export type Home = {
  configuration: Configuration;
  name: string;
  carpetSqft: number;
  priceLakh: number;
  bathrooms: number;
  facing: string;
  left: number;
};

export type Project = {
  slug: string;
  name: string;
  locality: LocalitySlug;
  address: string;
  status: Status;
  /** First day on which homes are handed over. */
  possession: string;
  /** Made up, and unlike any real registration on purpose. */
  registration: string;
  acres: number;
  floors: number;
  homesInAll: number;
  openPercent: number;
  latitude: number;
  longitude: number;
  line: string;
  text: string;
  amenities: readonly string[];
  nearby: readonly { what: string; minutes: number }[];
  homes: readonly Home[];
};

/** When sales last counted the homes that are left. */
export const stockAt = '2026-11-20T18:30:00+05:30';
