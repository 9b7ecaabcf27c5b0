/** Soft: they keep a mistake small, and may be raised. */
export const catalogLimits = {
  catalogs: 20,
  items: 50_000,
  batch: 500,
  importBytes: 20 * 1024 * 1024,
} as const;
