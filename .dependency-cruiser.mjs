import { forbidden } from './scripts/laws/rules.mjs';

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules|^apps/api/src/generated/' },
    exclude: {
      path: '^(?:(?:apps|packages)/[^/]+|bench|e2e)/(?:dist|dist-dev|\\.astro|\\.cache|test-results)/|\\?',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.mjs', '.js', '.json', '.css'],
    },
  },
};
