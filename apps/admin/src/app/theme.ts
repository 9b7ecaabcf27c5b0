import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  mergeThemeOverrides,
  type VariantColorsResolver,
} from '@mantine/core';

const hues = ['accent', 'good', 'warn', 'bad'] as const;

function all(value: string): MantineColorsTuple {
  return [value, value, value, value, value, value, value, value, value, value];
}

/** Mantine draws neutrals from "gray" in light and "dark" in dark; both become roles of ours. */
const gray: MantineColorsTuple = [
  'var(--surface-sunken)',
  'var(--surface-sunken)',
  'var(--line)',
  'var(--line)',
  'var(--line-strong)',
  'var(--ink-faint)',
  'var(--ink-faint)',
  'var(--ink-soft)',
  'var(--ink)',
  'var(--ink)',
];
const dark: MantineColorsTuple = [
  'var(--ink)',
  'var(--ink-soft)',
  'var(--ink-faint)',
  'var(--ink-faint)',
  'var(--line-strong)',
  'var(--line)',
  'var(--surface-raised)',
  'var(--surface)',
  'var(--surface-sunken)',
  'var(--surface-sunken)',
];

const onFilled: Record<string, string> = { accent: 'var(--accent-ink)' };

const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colors;
  const name = input.color ?? input.theme.primaryColor;
  return { ...colors, color: onFilled[name] ?? 'var(--surface-raised)' };
};

const base = createTheme({
  colors: {
    accent: all('var(--accent)'),
    good: all('var(--good)'),
    warn: all('var(--warn)'),
    bad: all('var(--bad)'),
    gray,
    dark,
  },
  primaryColor: 'accent',
  variantColorResolver,
  white: 'var(--surface-raised)',
  black: 'var(--ink)',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.25' },
  fontWeights: { regular: '400', medium: '550', bold: '650' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: {
    xs: '4px',
    sm: 'var(--radius-control)',
    md: 'var(--radius-card)',
    lg: 'var(--radius-bubble)',
    xl: '999px',
  },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'var(--shadow)', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1rem', lineHeight: '1.25' },
      h3: { fontSize: '0.875rem', lineHeight: '1.25' },
      h4: { fontSize: '0.875rem', lineHeight: '1.25' },
      h5: { fontSize: '0.8125rem', lineHeight: '1.25' },
      h6: { fontSize: '0.75rem', lineHeight: '1.25' },
    },
  },
  components: {
    Modal: {
      defaultProps: { centered: true, radius: 'md', padding: 'lg', overlayProps: { backgroundOpacity: 0.4 } },
    },
    Drawer: { defaultProps: { padding: 'lg', overlayProps: { backgroundOpacity: 0.3 } } },
    Menu: {
      defaultProps: {
        radius: 'md',
        shadow: 'md',
        transitionProps: { duration: 120 },
        withInitialFocusPlaceholder: false,
      },
    },
    // What floats belongs to the page it came from, also for those who walk by landmarks.
    Portal: { defaultProps: { target: '#overlays' } },
    // The list box scrolls itself, so that its keys and its edge are one thing.
    Select: { defaultProps: { withScrollArea: false } },
    Autocomplete: { defaultProps: { withScrollArea: false } },
    Popover: { defaultProps: { radius: 'md', shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 120 } } },
    Notification: { defaultProps: { radius: 'md' } },
  },
});

/** The words that controls bring along by themselves. */
export function themeIn(words: { close: string }): MantineThemeOverride {
  return mergeThemeOverrides(base, {
    components: { CloseButton: { defaultProps: { 'aria-label': words.close } } },
  });
}

export const cssVariablesResolver: CSSVariablesResolver = () => {
  const roles = { ...surfaces(), ...neutral, ...Object.assign({}, ...hues.map(shades)) };
  return { variables: {}, light: roles, dark: roles };
};

function surfaces(): Record<string, string> {
  return {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-faint)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-success': 'var(--good)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--surface-raised)',
    '--mantine-color-default-hover': 'var(--surface-sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-disabled': 'var(--surface-sunken)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
  };
}

/** Buttons without a hue of their own. */
const neutral: Record<string, string> = {
  '--mantine-color-gray-text': 'var(--ink-soft)',
  '--mantine-color-gray-light-color': 'var(--ink-soft)',
  '--mantine-color-gray-light': 'var(--surface-sunken)',
  '--mantine-color-gray-light-hover': 'color-mix(in oklch, var(--ink) 7%, transparent)',
};

function shades(hue: (typeof hues)[number]): Record<string, string> {
  const name = `--mantine-color-${hue}`;
  return {
    [`${name}-text`]: `var(--${hue})`,
    [`${name}-filled`]: `var(--${hue})`,
    [`${name}-filled-hover`]: `color-mix(in oklch, var(--${hue}), var(--ink) 14%)`,
    [`${name}-light`]: `var(--${hue}-wash)`,
    [`${name}-light-hover`]: `color-mix(in oklch, var(--${hue}-wash), var(--${hue}) 10%)`,
    [`${name}-light-color`]: `var(--on-${hue}-wash)`,
    [`${name}-outline`]: `var(--${hue})`,
    [`${name}-outline-hover`]: `var(--${hue}-wash)`,
    [`${name}-contrast`]: onFilled[hue] ?? 'var(--surface-raised)',
  };
}
