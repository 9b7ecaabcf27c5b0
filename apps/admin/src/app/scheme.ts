import { localStorageColorSchemeManager } from '@mantine/core';

/** The one thing kept in this browser; index.html reads the same key before the first paint. */
export const schemeManager = localStorageColorSchemeManager({ key: 'parley-color-scheme' });
