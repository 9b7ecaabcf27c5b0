const replacements: readonly [pattern: RegExp, mark: string][] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\b(Bearer|Basic|Digest)\s+[\w.~+/=-]+/gi, '$1 [token]'],
  [/\b(sk|rk|pk|whsec|xox[abp])[_-][\w-]{6,}/g, '$1_[key]'],
  [/\/\/[^\s/@]+@/g, '//[credentials]@'],
  [/(https?:\/\/[^\s?#"')]+)[?#][^\s"')]*/gi, '$1?[query]'],
  [/[^\s@"'<>()[\],;:/=]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu, '[e-mail]'],
  [/[\w-]{40,}|\b(?=\w*\d)(?=\w*[A-Za-z])\w{32,}/g, '[secret]'],
];

const suspicious = /@|:\/\/|eyJ|(?:Bearer|Basic|Digest)\s|\b(?:sk|rk|pk|whsec|xox[abp])[_-]|[\w-]{32}/i;

/** The last net: free text may quote what a person or a vendor sent. */
export function scrub(text: string): string {
  if (!suspicious.test(text)) return text;
  return replacements.reduce((scrubbed, [pattern, mark]) => scrubbed.replace(pattern, mark), text);
}
