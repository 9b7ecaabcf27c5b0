import type { Input } from '../../api/contract';
import { type BusinessValues, toProfile } from '../business/business-form';

export type YouValues = { name: string; email: string; password: string; occupation: string };
export type Registration = Input['register']['start'];

export function toRegistration(you: YouValues, business: BusinessValues): Registration {
  const { name, timeZone, ...rest } = toProfile(business);
  const known = Object.entries(rest).filter(([, value]) => value !== null);
  const occupation = you.occupation.trim();
  return {
    name: you.name.trim(),
    email: you.email.trim(),
    password: you.password,
    ...(occupation === '' ? {} : { occupation }),
    business: { name, timeZone, ...Object.fromEntries(known) },
  };
}
