import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { parseUrl } from '../../parse-url';

export type SitemapInput = { bytes: ArrayBuffer; baseUrl: string };
export type Sitemap = { pages: string[]; sitemaps: string[] };

const mostAddresses = 50_000;
const mostBytes = 50 * 1024 * 1024;

/** A task of the workshop. A list of another kind than XML or lines of addresses names nothing. */
export function run({ bytes, baseUrl }: SitemapInput): Sitemap {
  const text = new TextDecoder().decode(unpacked(new Uint8Array(bytes)));
  return text.trimStart().startsWith('<')
    ? readXml(text, baseUrl)
    : { pages: readLines(text, baseUrl), sitemaps: [] };
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes;
}

function readXml(text: string, baseUrl: string): Sitemap {
  const found = { url: new Set<string>(), sitemap: new Set<string>() };
  const open: string[] = [];
  let address = '';
  const parser = new Parser(
    {
      onopentag(tag) {
        open.push(localName(tag));
        address = '';
      },
      ontext(words) {
        if (open.at(-1) === 'loc') address += words;
      },
      onclosetag() {
        const parent = open.at(-2);
        const known = open.pop() === 'loc' && (parent === 'url' || parent === 'sitemap');
        const full = known ? resolved(address, baseUrl) : null;
        if (known && full && found[parent].size < mostAddresses) found[parent].add(full);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return { pages: [...found.url], sitemaps: [...found.sitemap] };
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

function readLines(text: string, baseUrl: string): string[] {
  const lines = text.split('\n', mostAddresses).filter((line) => /^\s*https?:\/\//.test(line));
  return lines.flatMap((line) => resolved(line, baseUrl) ?? []);
}

function resolved(address: string, baseUrl: string): string | null {
  const trimmed = address.trim();
  return trimmed === '' ? null : (parseUrl(trimmed, baseUrl)?.href ?? null);
}
