import { z } from 'zod';

const hash = z.string().regex(/^sha(256|384|512)-[A-Za-z0-9+/=]+$/);
const Hashes = z.object({ scriptSrc: z.array(hash), styleSrc: z.array(hash) });

/** The documentation's build lists the hashes of its inline parts; only they may run. */
export function docsCsp(builtHashes: string): string {
  const { scriptSrc, styleSrc } = Hashes.parse(JSON.parse(builtHashes));
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${quoted(scriptSrc)}`,
    `style-src 'self' ${quoted(styleSrc)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function quoted(hashes: readonly string[]): string {
  return hashes.map((each) => `'${each}'`).join(' ');
}
