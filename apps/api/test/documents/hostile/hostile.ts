export type Hostile = {
  what: string;
  name: string;
  bytes: () => Uint8Array;
  declaredType?: string;
  /** One of these reasons, … */
  reason?: string | string[];
  /** … or this text. */
  text?: string | RegExp;
};

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
export const mebibyte = 1024 * 1024;
export const words = 'The house is open all year and every guest is welcome. ';
