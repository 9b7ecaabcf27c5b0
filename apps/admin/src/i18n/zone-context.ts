import { createContext } from 'react';

/** The workspace's time zone, or null where the reader's own is meant. */
export const ZoneContext = createContext<string | null>(null);
