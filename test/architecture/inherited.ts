import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** All files of `src` as the compiler sees them. */
export function programOf(extra: readonly string[] = []): ts.Program {
  const config = ts.readConfigFile(`${top}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, top);
  const files = ts.sys.readDirectory(`${top}src`, ['.ts']);
  return ts.createProgram([...files, ...extra], options);
}

/** Places of `src`, and of the files in `also`, that may read what every object inherits, or print what cannot be printed. */
export function loosePlaces(program: ts.Program, isChecked: (path: string) => boolean): readonly string[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isChecked(relative(top, fileName)))
    .flatMap((file) => placesIn(file, checker));
}

function placesIn(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const why = reasonFor(node, checker);
    if (why !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${relative(top, file.fileName)}:${line + 1} ${why}: ${node.getText().split('\n')[0]}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function reasonFor(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isElementAccessExpression(node) && mayInherit(node, checker)) return 'may read an inherited member';
  if (isIn(node) && !isLiteral(checker.getTypeAtLocation(node.left))) return 'asks for inherited members too';
  if (printed(node).some((each) => isUnchecked(checker.getTypeAtLocation(each), checker)))
    return 'prints a value that may have no text';
  return undefined;
}

/** Indexed by a text that is not one of the properties which the type names. */
function mayInherit({ expression, argumentExpression }: ts.ElementAccessExpression, checker: ts.TypeChecker): boolean {
  const given = checker.getTypeAtLocation(argumentExpression);
  const key = checker.getBaseConstraintOfType(given) ?? given;
  const holder = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  if (isNumeric(key) || isKeyOf(given, holder)) return false;
  return !isLiteral(key) || partsOf(key).some((each) => !isNamed(checker.getApparentType(holder), each));
}

function isIn(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
}

function isNumeric(type: ts.Type): boolean {
  return partsOf(type).every(({ flags }) => (flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike)) !== 0);
}

/** A type parameter that the compiler holds to the keys of a table, which is generic too. */
function isKeyOf(key: ts.Type, holder: ts.Type): boolean {
  return key.isTypeParameter() && (holder.flags & ts.TypeFlags.IndexedAccess) !== 0;
}

function isLiteral(type: ts.Type): boolean {
  return partsOf(type).every((each) => each.isStringLiteral());
}

/** The property stands in the type itself, or under an index where the literal is no inherited name. */
function isNamed(holder: ts.Type, key: ts.Type): boolean {
  if (!key.isStringLiteral()) return false;
  return !(key.value in {}) || holder.getProperty(key.value)?.declarations?.some(isOfProject) === true;
}

function isOfProject(declaration: ts.Declaration): boolean {
  return !declaration.getSourceFile().fileName.includes('/node_modules/');
}

/** Values that the node makes text of, but for what was thrown: that is an Error, or a text of the runtime. */
function printed(node: ts.Node): readonly ts.Expression[] {
  return valuesOf(node).filter((each) => !(ts.isIdentifier(each) && /^(error|cause)$/.test(each.text)));
}

function valuesOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (!ts.isCallExpression(node)) return [];
  if (ts.isIdentifier(node.expression) && node.expression.text === 'String') return node.arguments;
  const isJoin = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join';
  return isJoin && ts.isPropertyAccessExpression(node.expression) ? [node.expression.expression] : [];
}

const deepestLists = 2; // a list in a list in a list of a type is one that may hold itself

/** May hold an object, whose text `toString` of a repository would decide. */
function isUnchecked(type: ts.Type, checker: ts.TypeChecker, depth = 0): boolean {
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 || depth > deepestLists) return true;
  return partsOf(type).some((each) => {
    if (checker.isArrayType(each) || checker.isTupleType(each))
      return checker.getTypeArguments(each as ts.TypeReference).some((item) => isUnchecked(item, checker, depth + 1));
    return checker.getIndexInfoOfType(each, ts.IndexKind.String) !== undefined;
  });
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
