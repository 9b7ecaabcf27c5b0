/** A readable address part from a business name; letters of any script survive where they can. */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return slug || 'workspace';
}

/** Names of fields whose value an update changes. */
export function changedFields<Row extends object>(before: Row, after: Partial<Row>): string[] {
  return (Object.keys(after) as (keyof Row & string)[]).filter((field) => before[field] !== after[field]);
}
