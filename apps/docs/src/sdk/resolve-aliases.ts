import ts from 'typescript';

const { NoTruncation, InTypeAlias, MultilineObjectLiterals, UseSingleQuotesForStringLiteralType } =
  ts.NodeBuilderFlags;
const format = NoTruncation | InTypeAlias | MultilineObjectLiterals | UseSingleQuotesForStringLiteralType;
const printer = ts.createPrinter();

/** Every exported type that is said by a value (`z.infer<typeof Card>`), written out. */
export function resolveAliases(paths: readonly string[]): Map<string, string> {
  const options = { target: ts.ScriptTarget.ES2023, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const program = ts.createProgram(paths, { ...options, module: ts.ModuleKind.ESNext, strict: true });
  const checker = program.getTypeChecker();
  const exported = paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    return module ? checker.getExportsOfModule(module) : [];
  });
  return new Map(
    exported.flatMap((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const alias = target.declarations?.find(ts.isTypeAliasDeclaration);
      if (!alias?.type.getText().includes('typeof')) return [];
      const node = checker.typeToTypeNode(checker.getDeclaredTypeOfSymbol(target), alias, format);
      return node ? [[symbol.name, written(node, alias.getSourceFile())] as const] : [];
    }),
  );
}

function written(node: ts.TypeNode, file: ts.SourceFile): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, file);
  return text.replaceAll(' | undefined;', ';').replaceAll('    ', '  ');
}
