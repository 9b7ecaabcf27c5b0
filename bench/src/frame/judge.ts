import type { Figure } from './bench';

export type Judged = Figure & { readonly ratio?: number; readonly kept?: boolean };

/** The ratio to the floor, and whether the promise was kept. */
export function judge(figure: Figure): Judged {
  const ratio = figure.floor === undefined ? undefined : figure.value / figure.floor;
  return {
    ...figure,
    ...(ratio === undefined ? {} : { ratio }),
    ...(figure.promise ? { kept: isKept(figure, ratio) } : {}),
  };
}

function isKept({ value, promise }: Figure, ratio: number | undefined): boolean {
  if (!promise) return true;
  const measured = promise.of === 'ratio' ? ratio : value;
  if (measured === undefined) return false;
  return 'atMost' in promise ? measured <= promise.atMost : measured >= promise.atLeast;
}
