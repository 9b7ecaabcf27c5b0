/** The part of Pagefind's browser module that is used here; the module itself is made by the build. */
export type Pagefind = {
  options(chosen: { noWorker: boolean }): Promise<void>;
  debouncedSearch(term: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
};

export type Found = {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
};

export async function loadPagefind(folder: string): Promise<Pagefind> {
  const module = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
  // A worker would need a policy of its own, for an index of a few kilobytes.
  await pagefind.options({ noWorker: true });
  return pagefind;
}
