import { Invalid } from '../../../platform/errors';

export type FileKind = 'image' | 'audio' | 'file';

const images = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']);
const audio = new Set([
  'audio/aac',
  'audio/flac',
  'audio/mp4',
  'audio/mpeg',
  'audio/ogg',
  'audio/opus',
  'audio/wav',
  'audio/webm',
  'audio/x-m4a',
]);
const others = new Set([
  'application/pdf',
  'application/rtf',
  'application/zip',
  'image/bmp',
  'image/heic',
  'image/heif',
  'image/tiff',
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'video/x-m4v',
]);
const office = /^application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument)\.[\w.-]+$/;
/** Boxes that hold sound as well as pictures: what is in them, their sender says. */
const boxes: Readonly<Record<string, string>> = { 'video/webm': 'audio/webm', 'video/mp4': 'audio/mp4' };
const oldOffice: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
};
const texts: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  vcf: 'text/vcard',
  xhtml: 'text/html',
  xml: 'application/xml',
};

type Found = { sniffed: string | null; declared: string; name: string };

/** The type a file is kept under: by its bytes, and by its name only where those leave it open. */
export function mediaTypeOf({ sniffed, declared, name }: Found): string {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (sniffed === 'text/plain') return texts[extension] ?? 'text/plain';
  if (sniffed === 'application/x-cfb' && oldOffice[extension]) return oldOffice[extension];
  const sound = boxes[sniffed ?? ''];
  if (sound && declared.startsWith('audio/')) return sound;
  if (sniffed && (images.has(sniffed) || audio.has(sniffed) || others.has(sniffed) || office.test(sniffed)))
    return sniffed;
  throw new Invalid('Files of this type cannot be sent.');
}

/** A drawing that is a program, such as SVG, is a file like any other. */
export function kindOf(mediaType: string): FileKind {
  if (images.has(mediaType)) return 'image';
  return audio.has(mediaType) ? 'audio' : 'file';
}

/** What a browser is told: of all that is not shown in place only that it is to be kept. */
export function servedType(mediaType: string): string {
  if (kindOf(mediaType) !== 'file' || mediaType === 'application/pdf') return mediaType;
  return 'application/octet-stream';
}

const nameLength = 120;

/** The last part of a path, without what cannot be shown or would end a header. */
export function plainName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}"]/gu, '').trim();
  if (plain.length <= nameLength) return plain.replace(/^\.+/, '') || 'file';
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, nameLength - extension.length).replace(/\p{Cs}/gu, '') + extension;
}
