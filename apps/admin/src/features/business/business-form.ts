import type { BusinessProfile } from '../../api/contract';

export type BusinessValues = { [Field in keyof BusinessProfile]: string };

export function emptyBusiness(timeZone: string): BusinessValues {
  return {
    name: '',
    type: '',
    industry: '',
    location: '',
    website: '',
    phone: '',
    description: '',
    timeZone,
  };
}

export function toValues(profile: BusinessProfile): BusinessValues {
  return {
    name: profile.name,
    type: profile.type ?? '',
    industry: profile.industry ?? '',
    location: profile.location ?? '',
    website: profile.website ?? '',
    phone: profile.phone ?? '',
    description: profile.description ?? '',
    timeZone: profile.timeZone,
  };
}

/** What is left blank is unknown, not an empty word. */
export function toProfile(values: BusinessValues): BusinessProfile {
  const orNull = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    name: values.name.trim(),
    type: orNull(values.type),
    industry: orNull(values.industry),
    location: orNull(values.location),
    website: orNull(withScheme(values.website)),
    phone: orNull(values.phone),
    description: orNull(values.description),
    timeZone: values.timeZone,
  };
}

/** People write "example.com"; they mean the secure address. */
export function withScheme(website: string): string {
  const typed = website.trim();
  if (typed === '' || /^[a-z][a-z\d+.-]*:/i.test(typed)) return typed;
  return `https://${typed}`;
}

export function isWebsite(website: string): boolean {
  const address = withScheme(website);
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
}
