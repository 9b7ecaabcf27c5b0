/** One group of words a line. */
export const linesOf = (...themes: readonly string[]): string[] =>
  themes.flatMap((theme) => theme.split('\n').filter((line) => line.trim() !== ''));
