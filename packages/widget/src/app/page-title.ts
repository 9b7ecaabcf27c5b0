const mark = /^\(\d+\+?\) /;

/** The number of unread messages before the page's own title. */
export function badgeTitle(unread: number): void {
  const own = document.title.replace(mark, '');
  const wanted = unread > 0 ? `(${unread > 9 ? '9+' : unread}) ${own}` : own;
  if (document.title !== wanted) document.title = wanted;
}
