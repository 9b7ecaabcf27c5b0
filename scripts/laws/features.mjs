/** The features, highest row first. A feature may import the doors of lower rows only. */
export const rows = [
  ['agents', 'showcase', 'channels', 'publishing', 'analytics', 'privacy'],
  ['rules', 'bookings'],
  ['contexts', 'conversations'],
  ['contacts', 'knowledge', 'catalog', 'billing', 'notifications'],
  ['accounts'],
];

export const features = rows.flat();
