export const cities = ['Bengaluru', 'Hyderabad', 'Pune', 'Chennai', 'Thane', 'Kochi'] as const;

export type City = (typeof cities)[number];

export type Locality = {
  slug: string;
  name: string;
  city: City;
  latitude: number;
  longitude: number;
  /** Our own estimate for new flats, rupees per square foot of carpet area. */
  pricePerSqft: number;
  /** Average yearly change of that price over five years, in per cent. */
  growthPercent: number;
  /** Yearly rent as a share of the price, in per cent. */
  rentPercent: number;
  stage: 'established' | 'growing' | 'emerging';
  line: string;
  text: string;
  commute: readonly { to: string; minutes: number }[];
  schools: string;
  goodFor: string;
  mind: string;
};
