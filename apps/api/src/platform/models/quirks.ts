import type { ProviderName } from './types';

/** In what a provider departs from the protocol it speaks. */
export type Quirks = {
  /** The name of the cap on what it writes. */
  maxTokens: 'max_tokens' | 'max_completion_tokens';
  /** Counts only when asked to; others refuse to be asked. */
  asksForUsage: boolean;
  /** Wants the two to speak by turns, the person first. */
  alternates: boolean;
  /** Names of models that think at length, whose temperature is fixed. */
  fixedTemperature: RegExp | null;
  listsModels: boolean;
  /** Further words of the request. */
  extra: Readonly<Record<string, unknown>>;
};

const plain: Quirks = {
  maxTokens: 'max_tokens',
  asksForUsage: true,
  alternates: false,
  fixedTemperature: null,
  listsModels: true,
  extra: {},
};

export const quirksOf: Readonly<Record<ProviderName, Quirks>> = {
  openai: { ...plain, maxTokens: 'max_completion_tokens', fixedTemperature: /^(o\d|gpt-([5-9]|\d\d))/ },
  anthropic: { ...plain, alternates: true },
  perplexity: { ...plain, asksForUsage: false, alternates: true, listsModels: false },
  gemini: plain,
  // It thinks before it speaks unless told not to; a visitor waits.
  deepseek: { ...plain, extra: { thinking: { type: 'disabled' } } },
  compatible: plain,
};
