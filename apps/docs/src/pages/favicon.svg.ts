import { markSvg } from '@parley/shared';

export function GET(): Response {
  return new Response(markSvg({ size: 32 }), { headers: { 'Content-Type': 'image/svg+xml' } });
}
