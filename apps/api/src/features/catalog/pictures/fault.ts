import { z } from 'zod';
import { EgressFailed, EgressRefused } from '../../../platform/egress';
import { NotFound } from '../../../platform/errors';
import { TaskTrouble } from '../../../platform/workshop';

const codes = [
  'refused',
  'unknown-host',
  'unreachable',
  'too-slow',
  'too-large',
  'redirects',
  'status',
  'no-picture',
  'unreadable',
] as const;
type Code = (typeof codes)[number];

/** As it is kept with the item: of another address it says nothing. */
export type PictureFault = { url: string; code: Code; status?: number; at: string };

export const PictureFaultView = z.object({
  code: z.enum(codes),
  text: z.string().describe('The same in words.'),
  at: z.date().describe('When it was tried.'),
});
type PictureFaultView = z.output<typeof PictureFaultView>;

/** The other side answered, and not with a picture. */
export class NoPicture extends NotFound {
  constructor(readonly fault: Pick<PictureFault, 'code' | 'status'>) {
    super('picture');
  }
}

const failures: Partial<Record<EgressFailed['reason'], Code>> = {
  dns: 'unknown-host',
  timeout: 'too-slow',
  'too-large': 'too-large',
  'too-many-redirects': 'redirects',
};

/** What is wrong with the picture or where it lies; null where that lies with us. */
export function faultOf(error: unknown): Pick<PictureFault, 'code' | 'status'> | null {
  if (error instanceof NoPicture) return error.fault;
  if (error instanceof EgressRefused) return { code: error.reason === 'redirect' ? 'redirects' : 'refused' };
  if (error instanceof EgressFailed) return { code: failures[error.reason] ?? 'unreachable' };
  return error instanceof TaskTrouble ? { code: 'unreadable' } : null;
}

const words: Record<Exclude<Code, 'status'>, string> = {
  refused: 'This address, or one it leads to, is not called: only public web addresses are.',
  'unknown-host': 'The host name was not found.',
  unreachable: 'The server could not be reached.',
  'too-slow': 'The server took too long.',
  'too-large': 'The picture is larger than 8 MB.',
  redirects: 'The server sends on too often, or in a way that is not followed.',
  'no-picture': 'There is no PNG, JPEG, WebP, GIF or AVIF at this address.',
  unreadable: 'The picture is damaged, or too large to be drawn.',
};

/** Of an address that is known not to be called before it is tried. */
export const refusedText = words.refused;

export function faultOn(
  { url, code, status, at }: PictureFault,
  now: string | null,
): PictureFaultView | null {
  if (url !== now) return null;
  const text = code === 'status' ? `The server answered with ${status}.` : words[code];
  return { code, text, at: new Date(at) };
}
