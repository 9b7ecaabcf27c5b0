import { defineEcConfig } from '@astrojs/starlight/expressive-code';

// In a file of its own: starlight-openapi replaces what astro.config.ts says about code blocks.
export default defineEcConfig({
  themes: ['github-dark-default', 'github-light-default'],
  useStarlightUiThemeColors: true,
  minSyntaxHighlightingColorContrast: 5.5,
  defaultProps: { wrap: true, preserveIndent: true, overridesByLang: { sh: { frame: 'none' } } },
  styleOverrides: { borderRadius: '12px', borderColor: 'var(--line)', codeFontFamily: 'var(--mono)' },
  shiki: {
    bundledLangs: [
      'css',
      'html',
      'http',
      'ini',
      'js',
      'json',
      'nginx',
      'php',
      'python',
      'ruby',
      'sh',
      'sql',
      'ts',
      'tsx',
      'vue',
      'yaml',
    ],
  },
});
