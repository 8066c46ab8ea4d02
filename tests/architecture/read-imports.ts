import ts from 'typescript';
import { lineOf, parseCode, walk } from './parse-code.ts';

/** One import of a file, whatever its form: import, export from, import(), import type, import('…').Type. */
export interface Import {
  /** As written; undefined when it is computed and cannot be read. */
  readonly specifier: string | undefined;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** Every import of a file, in order. */
export function readImports(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  walk(parseCode(file, text), (node) => {
    const target = targetOf(node);
    if (target === undefined) return;
    const specifier = ts.isStringLiteralLike(target) ? target.text : undefined;
    found.push({ specifier, line: lineOf(target), typeOnly: isTypeOnly(node) });
  });
  return found;
}

function targetOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((each) => each.isTypeOnly)
  );
}
