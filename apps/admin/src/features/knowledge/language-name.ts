/** A language as the reader calls it; its code if nobody knows it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(navigator.language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
