declare global {
  var __webpack_nonce__: string | undefined;
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

export const styleNonce = (): string => nonce;

/** The scroll lock behind dialogs asks for its nonce under this name. */
export function shareNonce(): void {
  globalThis.__webpack_nonce__ = nonce;
}
