/** A language as the reader calls it; its code if nobody knows it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(navigator.language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const codes =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ko lt lv nl no pl pt ro ru sk sr sv ta th tr uk ur vi zh';

/** Those a document can be told to be in, as the reader calls and orders them. */
export function knownLanguages(): { value: string; label: string }[] {
  return codes
    .split(' ')
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
