import type { Installation } from './installation-setup';
import type { OpenedShop } from './shop-setup';

declare module 'vitest' {
  interface ProvidedContext {
    installation: Installation;
    shop: OpenedShop;
  }
}
