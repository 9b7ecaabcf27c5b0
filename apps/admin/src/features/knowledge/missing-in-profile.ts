import type { BusinessProfile, Discovery } from '../../api/contract';

const longest = { location: 160, description: 2000 };

/** What a website says and the business' profile does not. What somebody wrote there stays. */
export function missingInProfile(
  known: BusinessProfile,
  { url, profile: { description, phone, address } }: Pick<Discovery, 'url' | 'profile'>,
): Partial<BusinessProfile> {
  const missing: Partial<BusinessProfile> = {};
  if (!known.description && description) missing.description = description.slice(0, longest.description);
  if (!known.phone && phone) missing.phone = phone;
  if (!known.location && address) missing.location = address.slice(0, longest.location);
  if (!known.website) missing.website = new URL(url).origin;
  return missing;
}
