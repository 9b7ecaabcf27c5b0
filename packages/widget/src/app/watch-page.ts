type Navigation = EventTarget;

/** Tells of each page of a site that changes pages without loading them. */
export function watchPage(onPage: () => void): () => void {
  let last = location.href;
  const look = (): void => {
    if (location.href === last) return;
    last = location.href;
    // The title of the new page is often set after its address.
    setTimeout(onPage, 300);
  };
  const navigation = (window as { navigation?: Navigation }).navigation;
  navigation?.addEventListener('currententrychange', look);
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  const looking = navigation ? 0 : setInterval(look, 1000);
  return () => {
    navigation?.removeEventListener('currententrychange', look);
    removeEventListener('popstate', look);
    removeEventListener('hashchange', look);
    clearInterval(looking);
  };
}
