import { Document, isScalar, parseAllDocuments, Scalar, type Tags, visit } from 'yaml';
import { BuiltinError } from '../operands.ts';
import { fromJson } from '../value.ts';
import { jsonOf } from '../write-value.ts';
import type { HostFunctions } from './function.ts';

export const yamlFunctions: HostFunctions = {
  'yaml.is_valid': (operands) => {
    const value = operands.value(1);
    return typeof value === 'string' && parsed(value) !== undefined;
  },
  'yaml.unmarshal': (operands) => {
    const found = parsed(operands.string(1));
    if (found === undefined) throw new BuiltinError('error converting YAML to JSON');
    return fromJson(found.json);
  },
  'yaml.marshal': (operands) => marshalled(sorted(jsonOf(operands.value(1)))),
};

/** Numbers as YAML 1.1 has them, and octal ones of 1.2; `yes` and dates are strings. */
const options = { version: '1.1', merge: true, uniqueKeys: false, intAsBigInt: true, customTags: tagsOfGo } as const;

function tagsOfGo(tags: Tags): Tags {
  const left = ['tag:yaml.org,2002:bool', 'tag:yaml.org,2002:timestamp'];
  const kept = tags.filter((tag) => typeof tag === 'string' || !(left.includes(tag.tag) || tag.format === 'TIME'));
  const octal = {
    ...{ tag: 'tag:yaml.org,2002:int', default: true, format: 'OCT', test: /^[-+]?0o[0-7_]+$/ },
    resolve: (text: string) => BigInt(text.replaceAll('_', '').replace(/^\+/, '')),
  };
  const truth = {
    ...{ tag: 'tag:yaml.org,2002:bool', default: true, test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/ },
    identify: (value: unknown) => typeof value === 'boolean',
    resolve: (text: string) => text.toLowerCase() === 'true',
  };
  return [truth, octal, ...kept];
}

/** The first document. */
function parsed(text: string): { readonly json: unknown } | undefined {
  const documents = parseAllDocuments(text, options);
  const [document] = 'empty' in documents ? [] : documents;
  if (document === undefined) return { json: null };
  if (document.errors.length > 0) return undefined;
  const json: unknown = document.toJS() ?? null;
  return isJson(json) ? { json } : undefined;
}

/** JSON has no form for infinity. */
function isJson(json: unknown): boolean {
  if (typeof json === 'number') return Number.isFinite(json);
  return typeof json !== 'object' || json === null || Object.values(json).every(isJson);
}

function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value]) => [key, sorted(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Double quotes where a string would be read as something else, single ones where its signs need them. */
function marshalled(json: unknown): string {
  const document = new Document(json, { version: '1.1', customTags: tagsOfGo });
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'string' && readsOtherwise(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function readsOtherwise(text: string): boolean {
  if (/^(?:y|n|yes|no|on|off|)$/i.test(text)) return true;
  if (!/^[\w.+~-]+$/.test(text)) return false;
  return typeof parsed(text)?.json !== 'string';
}
