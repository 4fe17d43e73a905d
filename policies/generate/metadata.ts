import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { isKnownType, type RuleMeta, typeOfToken, workloadToken } from '../../src/model/index.ts';
import { describedRule, type RuleAnnotations } from '../../src/policies/index.ts';

/** Folder of the policies, with a slash at the end. */
export const policiesFolder = new URL('../', import.meta.url);

/** Path below `policies/` to text, of every Rego file. */
export function readModules(): Readonly<Record<string, string>> {
  const paths = readdirSync(policiesFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.rego'),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(new URL(path, policiesFolder), 'utf8')]));
}

/** The same without tests and what only tests need. */
export function productModules(): Readonly<Record<string, string>> {
  const isTest = (path: string): boolean => path.endsWith('_test.rego') || path.startsWith('lib/testing/');
  return Object.fromEntries(Object.entries(readModules()).filter(([path]) => !isTest(path)));
}

const schema: object = JSON.parse(readFileSync(new URL('schemas/metadata.json', policiesFolder), 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile<RuleAnnotations>(schema);

/** What the author of a rule can correct; reported without a stack. */
export class AuthorError extends Error {}

/** A rule as its author wrote it. */
export type WrittenRule = Omit<RuleMeta, 'digest'>;

/** The rules, sorted by id; throws an AuthorError that lists everything wrong with their METADATA. */
export function rulesOf(annotations: readonly unknown[]): readonly WrittenRule[] {
  const wrong: string[] = [];
  const rules: WrittenRule[] = [];
  for (const entry of annotations) {
    const rule = asEntry(entry);
    if (rule === undefined) continue;
    if (validate(rule.annotations)) {
      wrong.push(...unknownKinds(rule.file, rule.annotations), ...invalidDefaults(rule.file, rule.annotations));
      rules.push(describedRule(rule.file.replace(/\/rule\.rego$/, ''), rule.annotations));
    } else {
      const errors = validate.errors ?? [];
      wrong.push(
        ...errors.map(({ instancePath, message, params }) => {
          return `policies/${rule.file}: METADATA${instancePath} ${message} ${JSON.stringify(params)}`;
        }),
      );
    }
  }
  if (wrong.length > 0) throw new AuthorError(wrong.join('\n'));
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Kinds that no table of `src/model` has: a misspelt one would leave the rule without objects. */
function unknownKinds(file: string, { custom }: RuleAnnotations): readonly string[] {
  const unknown = custom.kinds.filter((token) => {
    const { group, kind } = typeOfToken(token);
    return token !== workloadToken && !isKnownType(group, kind);
  });
  return unknown.map((token) => `policies/${file}: METADATA/custom/kinds names ${token}, which is no known type`);
}

/** Parameters whose default is none of the values they allow. */
function invalidDefaults(file: string, { custom }: RuleAnnotations): readonly string[] {
  return Object.entries(custom.params).flatMap(([name, { type, enum: allowed, minimum, default: value }]) => {
    const fits = ajv.validate(
      { type, ...(allowed && { enum: allowed }), ...(minimum !== undefined && { minimum }) },
      value,
    );
    const problem = `METADATA/custom/params/${name}/default is ${JSON.stringify(value)}: ${ajv.errorsText(undefined, { dataVar: 'it' })}`;
    return fits ? [] : [`policies/${file}: ${problem}`];
  });
}

/** An annotation of the package of a `rule.rego`; undefined for every other. */
function asEntry(entry: unknown): { file: string; annotations: unknown } | undefined {
  if (typeof entry !== 'object' || entry === null || !('file' in entry) || !('annotations' in entry)) return undefined;
  const { file, annotations } = entry;
  if (typeof file !== 'string' || !file.endsWith('/rule.rego')) return undefined;
  const scope: unknown =
    typeof annotations === 'object' && annotations !== null && 'scope' in annotations ? annotations.scope : '';
  return scope === 'package' ? { file, annotations } : undefined;
}
