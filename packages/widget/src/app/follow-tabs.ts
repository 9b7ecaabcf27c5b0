import type { Model } from './model';

/** Drafts and sound are as the visitor left them in another tab. */
export function followTabs(model: Model): () => void {
  const onStored = ({ key }: StorageEvent): void => {
    if (key?.endsWith(':widget')) model.recall();
  };
  addEventListener('storage', onStored);
  return () => removeEventListener('storage', onStored);
}
