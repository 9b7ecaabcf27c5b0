import { Invalid } from '../errors';

const name = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
const prefixTail = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,127})?$/;
const maxLength = 512;
const type = /^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.-]+)*$/;

/** The same few characters everywhere: what one store would read as a way out is a name in none. */
export function checkKey(key: string): void {
  if (key.length > maxLength || !key.split('/').every((part) => name.test(part))) {
    throw new Invalid('This is not the key of a file.');
  }
}

export function checkPrefix(prefix: string): void {
  const parts = prefix.split('/');
  const last = parts.pop() ?? '';
  if (prefix.length > maxLength || !parts.every((part) => name.test(part)) || !prefixTail.test(last)) {
    throw new Invalid('This is not the beginning of a key.');
  }
}

export function checkType(contentType: string): void {
  if (!type.test(contentType)) throw new Invalid('This is not a type of content.');
}
