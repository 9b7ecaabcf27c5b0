/** The conversation itself: fetched when the panel is about to open. */
export function fetchScreens() {
  return import('../screens');
}
