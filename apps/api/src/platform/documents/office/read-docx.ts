import mammoth from 'mammoth';
import type { MarkedText } from '../document';
import { readFragment } from '../html/read-html';
import { unpack } from './unpack';

const isMarkup = (name: string) => /\.(?:xml|rels)$/i.test(name);
const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** A Word document by its styles. Pictures and whatever else it carries are left packed. */
export async function readDocx(bytes: Uint8Array): Promise<MarkedText> {
  const buffer = Buffer.from(unpack(bytes, isMarkup));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { styleMap, convertImage: noPicture, includeEmbeddedStyleMap: false, externalFileAccess: false },
  );
  return readFragment(value);
}
