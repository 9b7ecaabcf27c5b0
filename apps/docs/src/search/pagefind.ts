/** The part of Pagefind's browser module that is used here; the module itself is made by the build. */
export type Pagefind = {
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
  return (await import(/* @vite-ignore */ module)) as Pagefind;
}
