import { business } from './business';
import { customerService } from './customer-service';
import { marketing } from './marketing';
import { seo } from './seo';
import type { Persona } from './types';

export const personaNames = ['business', 'seo', 'customer-service', 'marketing'] as const;
export type PersonaName = (typeof personaNames)[number];

/** Agents to begin with: each is told enough to be of use on its first day. */
export const personas: Readonly<Record<PersonaName, Persona>> = {
  business,
  seo,
  'customer-service': customerService,
  marketing,
};
