/** Mail programs know neither variables nor OKLCH: the values of tokens.css, in sRGB. */
export const light = {
  surface: '#fbfaf7',
  raised: '#ffffff',
  line: '#e0ded8',
  ink: '#1a2024',
  soft: '#495157',
  faint: '#656d73',
  accent: '#007a7b',
  accentInk: '#f5fefe',
} as const;

const dark: Record<keyof typeof light, string> = {
  surface: '#13191f',
  raised: '#1c2229',
  line: '#2f363d',
  ink: '#ebeff2',
  soft: '#b9bec4',
  faint: '#999fa6',
  accent: '#57c5c5',
  accentInk: '#031a1a',
};

export const font =
  "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif";

const darkRules = `
  .surface{background-color:${dark.surface}!important}
  .raised{background-color:${dark.raised}!important;border-color:${dark.line}!important}
  .ink{color:${dark.ink}!important}
  .soft{color:${dark.soft}!important}
  .faint{color:${dark.faint}!important}
  .accent{color:${dark.accent}!important}
  .button{background-color:${dark.accent}!important;color:${dark.accentInk}!important}
`;

/** Inline styles carry the light look; only what cannot be inline is here. */
export const letterCss = `
  :root{color-scheme:light dark;supported-color-schemes:light dark}
  body{margin:0;padding:0;-webkit-text-size-adjust:100%}
  a{text-underline-offset:.2em}
  @media (max-width:520px){.card{padding:24px 20px!important}.page{padding:16px 12px!important}}
  @media (prefers-color-scheme:dark){${darkRules}}
`;
