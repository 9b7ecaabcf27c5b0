import { createHash } from 'node:crypto';

const comments = /\/\*[\s\S]*?\*\//g;
const spaces = /\s+/g;
const edges = / ?([{};,]) ?/g;

export type Sheet = { href: string; body: string };

/** A stylesheet whose address changes with its content, so that browsers may keep it for ever. */
export function sheet(name: string, ...parts: string[]): Sheet {
  const body = squeeze(parts.join('\n'));
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10);
  return { href: `/assets/${name}-${hash}.css`, body };
}

function squeeze(css: string): string {
  return css.replace(comments, '').replace(spaces, ' ').replace(edges, '$1').replaceAll(';}', '}').trim();
}
