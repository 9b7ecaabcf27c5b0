/** Named once: all it needs is listed wherever it is named, and the first load carries the list. */
export const area = () => import('./shell/area-nav');
