import type { Platform } from '../../../platform/platform';
import { type Attribute, firstOf } from '../attributes/attribute';
import type { Values } from '../attributes/value';
import { refusedText } from './fault';

type Imaged = { image: string | null; values: Values };
type Refused = { field: string; value: string; reason: string };

/** The picture of an item that is not there yet, where its address alone says that it will not be shown. */
export function refusedPicture(
  { egress, publicUrl }: Pick<Platform, 'egress' | 'publicUrl'>,
  attributes: readonly Attribute[],
  { image, values }: Imaged,
): Refused | null {
  const key = firstOf(attributes, 'image')?.key ?? '';
  const url = image ?? values[key];
  if (typeof url !== 'string' || url.startsWith('/') || url.startsWith(`${publicUrl}/`)) return null;
  const field = image === null ? `values.${key}` : 'image';
  return egress.refuses(url) ? { field, value: url.slice(0, 200), reason: refusedText } : null;
}
