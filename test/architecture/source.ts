/** What the architecture rules look at: every source file, its imports and the globals it names. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { wordsOf } from './words.ts';

export interface Import {
  readonly line: number;
  readonly specifier: string;
  /** The file it means, from the top of the repository; null for a package. */
  readonly file: string | null;
  /** The package it means; null for a file and for Node's own modules. */
  readonly package: string | null;
  readonly node: boolean;
  readonly typeOnly: boolean;
}
export interface Use {
  readonly line: number;
  readonly name: string;
}
export interface Source {
  /** From the top of the repository: `src/kernel/play.ts`. */
  readonly path: string;
  /** The folder of `src` it lives in (`kernel`), or `` for a test. */
  readonly folder: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Global names it uses, with one property (`Math.random`) where it reads one; `**` for the operator. */
  readonly globals: readonly Use[];
  /** Properties it reads, sets or passes by name: `innerHTML`. */
  readonly properties: readonly Use[];
  /** Words for people that its code holds. */
  readonly words: readonly Use[];
  /** It says nothing but `export … from`. */
  readonly onlyReexports: boolean;
  /** It states values and types and decides nothing: no loop, no branch, no function with a body of statements. */
  readonly data: boolean;
}

/** Every `.ts` and `.tsx` file under a folder, in order; declarations of types left out. */
export function sources(root: string): readonly Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => posix.join(root, name.replaceAll('\\', '/')))
    .sort()
    .map((path) => parse(path, readFileSync(path, 'utf8')));
}

export function parse(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const named: Use[] = [];
  const properties: Use[] = [];
  const words: Use[] = [];
  const declared = new Set<string>();
  let data = true;
  const line = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(resolve(path, found.specifier, found.typeOnly, line(node)));
    if (ts.isIdentifier(node)) {
      if (isDeclared(node)) declared.add(node.text);
      else if (isProperty(node)) properties.push({ line: line(node), name: node.text });
      else named.push({ line: line(node), name: withProperty(node) });
    }
    if (ts.isBinaryExpression(node) && POWERS.has(node.operatorToken.kind))
      named.push({ line: line(node), name: '**' });
    words.push(...wordsOf(node).map((name) => ({ line: line(node), name })));
    if (ts.isBlock(node)) data = false;
    ts.forEachChild(node, visit);
  };
  visit(file);

  return {
    path,
    folder: /^src\/([^/]+)\//.exec(path)?.[1] ?? '',
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    globals: named.filter(({ name }) => !declared.has(name.split('.')[0] ?? '')),
    properties,
    words,
    data,
    onlyReexports:
      file.statements.length > 0 &&
      file.statements.every(
        (statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined,
      ),
  };
}

const POWERS = new Set([ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken]);

function importOf(node: ts.Node): { readonly specifier: string; readonly typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly === true };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument) ? { specifier: argument.text, typeOnly: false } : null;
  }
  return null;
}

function resolve(from: string, specifier: string, typeOnly: boolean, line: number): Import {
  const bare = specifier.replace(/\?.*$/, '');
  const file = bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : null;
  const node = file === null && isBuiltin(bare);
  const name = bare
    .split('/')
    .slice(0, bare.startsWith('@') ? 2 : 1)
    .join('/');
  return { line, specifier, file, node, typeOnly, package: file !== null || node ? null : name };
}

function isDeclared(node: ts.Identifier): boolean {
  const parent = node.parent;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isFunctionExpression(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isImportClause(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isNamespaceImport(parent)) &&
    parent.name === node
  );
}

/** It names a member of something, not a thing of its own. */
function isProperty(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return (
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isGetAccessor(parent) ||
      ts.isSetAccessor(parent) ||
      ts.isNamedTupleMember(parent) ||
      ts.isJsxAttribute(parent)) &&
      parent.name === node) ||
    ts.isExportSpecifier(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isJsxOpeningLikeElement(parent) ||
    ts.isJsxClosingElement(parent)
  );
}

function withProperty(node: ts.Identifier): string {
  const parent = node.parent;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node
    ? `${node.text}.${parent.name.text}`
    : node.text;
}
