/** So that no text can end its own frame. */
export const inert = (text: string) => text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('"', '”');
