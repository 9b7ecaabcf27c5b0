import { SafeUrl } from '@parley/shared/message';
import type { Platform } from '../../../platform/platform';
import { type Attribute, firstOf } from '../attributes/attribute';
import type { Values } from '../attributes/value';

type Signing = Pick<Platform, 'fileCapabilities' | 'publicUrl'>;
export type Pictured = { tenantId: string; id: string; image: string | null; values: Values };
export type PictureAddress = { tenantId: string; itemId: string; mark: string };

type Imaged = Pick<Pictured, 'image' | 'values'>;

/** The address that the business gave. */
export function imageOf(attributes: readonly Attribute[], { image, values }: Imaged): string | null {
  return image ?? imageAt(firstOf(attributes, 'image'), values);
}

/** Where this server shows the picture of an item: other origins are asked by it, and never by who looks. */
export function pictureOf(
  platform: Signing,
  attributes: readonly Attribute[],
  item: Pictured,
): string | null {
  const url = imageOf(attributes, item);
  if (url === null) return null;
  const path = url.startsWith(`${platform.publicUrl}/`) ? url.slice(platform.publicUrl.length) : url;
  if (path.startsWith('/')) return SafeUrl.safeParse(path).success ? path : null;
  const { tenantId, id } = item;
  return `/pictures/${tenantId}/${id}/${platform.fileCapabilities.sign(...named(tenantId, id, url))}`;
}

/** The address the mark was made for, as long as it stands in the item. */
export function markedIn(
  { fileCapabilities }: Signing,
  { attributes, item, mark }: { attributes: readonly Attribute[]; item: Pictured; mark: string },
): string | null {
  const all = [item.image, ...attributes.map((each) => imageAt(each, item.values))];
  const isMarked = (url: string | null) =>
    url !== null &&
    !url.startsWith('/') &&
    fileCapabilities.holds(mark, ...named(item.tenantId, item.id, url));
  return all.find(isMarked) ?? null;
}

/** All of the pictures that are kept lie here, those of an item beside each other. */
export const keptPictures = 'pictures/';
export const keyOf = ({ tenantId, itemId, mark }: PictureAddress) =>
  `${keptPictures}${tenantId}/${itemId}/${mark}`;

/** Of a picture that this server fetches; null of one of its own. */
export function addressIn(picture: string | null): PictureAddress | null {
  return picture?.startsWith(`/${keptPictures}`) ? addressAt(picture.slice(1)) : null;
}

export function addressAt(key: string): PictureAddress {
  const [tenantId = '', itemId = '', mark = ''] = key.slice(keptPictures.length).split('/');
  return { tenantId, itemId, mark };
}

const named = (tenantId: string, itemId: string, url: string) => ['picture', tenantId, itemId, url] as const;

function imageAt(attribute: Attribute | null, values: Values): string | null {
  const value = attribute?.type === 'image' ? values[attribute.key] : undefined;
  return typeof value === 'string' ? value : null;
}
