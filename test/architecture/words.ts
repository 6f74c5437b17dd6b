/** Words for people that stand in a screen's code: text between tags, and in attributes that are read or heard. */
import ts from 'typescript';

/** Attributes and props that a person reads or hears. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'heading',
  'label',
  'legend',
  'placeholder',
  'says',
  'title',
]);
/** What a page without components sets instead. */
const SET = new Set(['alt', 'ariaLabel', 'innerText', 'placeholder', 'textContent', 'title']);

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The words that one node puts on the screen by itself; its children are asked on their own. */
export function wordsOf(node: ts.Node): readonly string[] {
  if (ts.isJsxText(node)) return spoken(node.text);
  if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) return literals(node.expression);
  if (ts.isJsxAttribute(node) && node.initializer && READ.has(node.name.getText())) {
    const { initializer } = node;
    if (ts.isStringLiteral(initializer)) return spoken(initializer.text);
    return ts.isJsxExpression(initializer) && initializer.expression ? literals(initializer.expression) : [];
  }
  if (isAssignment(node) && ts.isPropertyAccessExpression(node.left) && SET.has(node.left.name.text))
    return literals(node.right);
  if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText())) {
    const [name, value] = node.arguments;
    return name && value && ts.isStringLiteral(name) && READ.has(name.text) ? literals(value) : [];
  }
  return [];
}

const spoken = (text: string): readonly string[] => (hasWords(text) ? [text.trim()] : []);
const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Literals that an expression may come to; what it merely compares or passes on is not shown. */
function literals(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return spoken(node.text);
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].flatMap(({ text }) => spoken(text));
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (!ts.isBinaryExpression(node)) return [];
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return [...literals(node.left), ...literals(node.right)];
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return literals(node.right);
    default:
      return [];
  }
}
