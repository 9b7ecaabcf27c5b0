import type { OpenedShop } from './shop-setup';

declare module 'vitest' {
  interface ProvidedContext {
    shop: OpenedShop;
  }
}
