type Files = { fileKey: string | null; keptFileKey: string | null };

/** The file that was sent last, and the one that what is found was read from, where that is another. */
export function filesOf({ fileKey, keptFileKey }: Files): string[] {
  return [fileKey, keptFileKey].filter((key) => key !== null);
}
