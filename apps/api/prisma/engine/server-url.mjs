/** The url as `pg` understands it (no `schema` parameter), optionally of another database. */
export function serverUrl(url, database) {
  const parsed = new URL(url);
  parsed.searchParams.delete('schema');
  if (database) parsed.pathname = `/${encodeURIComponent(database)}`;
  return parsed.href;
}
