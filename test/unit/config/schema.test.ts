import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configSchema } from '../../../policies/generate/config-schema.ts';
import { readConfigDocument } from '../../../src/config/document.ts';
import { builtInRules } from '../../../src/evaluate/index.ts';
import { type Json, type RuleId, type RuleMeta, repoPath, SeaworthyError } from '../../../src/model/index.ts';

/** A parameter of every type, with every limit that one can have. */
const everyParameter: RuleMeta = {
  id: 'shop/every-parameter' as RuleId,
  title: '',
  description: '',
  severity: 'error',
  profile: 'default',
  kinds: [],
  links: [],
  params: {
    replicas: { type: 'integer', description: '', default: 2, minimum: 1 },
    share: { type: 'number', description: '', default: 0.5, minimum: 0 },
    count: { type: 'integer', description: '', default: 0, enum: [0, 1, 64] },
    tier: { type: 'string', description: '', default: 'off', enum: ['off', 'on'] },
    name: { type: 'string', description: '', default: 'a' },
    strict: { type: 'boolean', description: '', default: false },
    names: { type: 'array', description: '', default: ['a'], enum: [['a'], []] },
    list: { type: 'array', description: '', default: [] },
  },
  remediation: '',
  resources: [],
  digest: '',
};
const all = [...builtInRules(), everyParameter];

/** The schema that editors complete and check `seaworthy.yaml` with. */
const isValid = new Ajv({ allowUnionTypes: true }).compile(configSchema(all));

const levels = ['off', 'on', 'error', 'warning', 'info'];
const anything = fc.oneof(
  fc.constantFrom<Json>(...levels, '', 'of', 'severity', null, true, false, 0, -1, 1, 2.5, 64, 5000),
  fc.constantFrom<Json>([], ['a'], [''], [1], {}, { path: 'a' }, { name: 'a' }, { severity: 'off' }),
  fc.string({ maxLength: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Mostly a value that `param` allows: one wrong value among many hides what is said of the others. */
function settingOf(param: { readonly default: Json; readonly enum?: readonly Json[]; readonly minimum?: number }) {
  const right = fc.constantFrom<Json>(param.default, ...(param.enum ?? []), param.minimum ?? param.default);
  const nearly = fc.constantFrom<Json>((param.minimum ?? 0) - 1, 2.5, 7, 'never', ['b']);
  return fc.oneof(
    { weight: 8, arbitrary: right },
    { weight: 1, arbitrary: nearly },
    { weight: 1, arbitrary: anything },
  );
}

const ruleEntries = all.map(({ id, params }) => {
  const settings = Object.entries(params).map(([name, param]) => [name, settingOf(param)]);
  const severity = fc.oneof({ weight: 8, arbitrary: fc.constantFrom<Json>(...levels) }, anything);
  const some = fc.record({ severity, ...Object.fromEntries(settings) });
  const odd = fc.dictionary(fc.constantFrom('severty', 'minimum', 'unserved', '__proto__', 'toString'), anything);
  return fc.tuple(fc.constant(id), fc.oneof(anything, { weight: 4, arbitrary: partly(some) }, odd));
});

/** Leaves keys out: most of what a configuration may say it does not. */
function partly(record: fc.Arbitrary<Readonly<Record<string, Json>>>) {
  return fc.tuple(record, fc.integer({ min: 1, max: 2 ** 16 })).map(([all, kept]) => {
    return Object.fromEntries(Object.entries(all).filter((_, at) => (kept >> at) % 2 === 1));
  });
}

const categories = [...new Set(all.map(({ id }) => `${id.slice(0, id.indexOf('/'))}/*`))];
const rules = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.oneof(...ruleEntries) },
      { weight: 4, arbitrary: ruleEntries.at(-1) ?? fc.constant(['', '']) },
      fc.tuple(fc.constantFrom(...categories, 'hpa/', '*', 'hpa/none', 'toString'), anything),
    ),
    { maxLength: 3 },
  )
  .map((entries) => Object.fromEntries(entries));

const limits = fc.dictionary(fc.constantFrom('renderSeconds', 'engineMiB', 'fileMiB', 'none'), anything);
const target = partly(
  fc.record({
    path: fc.constantFrom<Json>('a', 'b', '', 1),
    release: anything,
    namespace: anything,
    values: fc.constantFrom<Json>([], ['a'], [''], 'a'),
    variants: fc.constantFrom<Json>([], [{ name: 'a' }], [{}], [{ name: 'a', values: ['b'], set: [] }], [{ name: 1 }]),
  }),
);
const config = fc.oneof(
  { weight: 1, arbitrary: anything },
  { weight: 9, arbitrary: fc.record({ rules: fc.oneof({ weight: 9, arbitrary: rules }, anything) }) },
  {
    weight: 9,
    arbitrary: partly(
      fc.record({
        profile: fc.constantFrom<Json>('default', 'strict', 'lax'),
        failOn: fc.constantFrom<Json>('error', 'never', 'fatal', null),
        kubeVersion: fc.constantFrom<Json>('1.30', 1.3, '', true),
        exclude: anything,
        external: fc.constantFrom<Json>([], ['a/b/c'], [''], 'a'),
        kustomize: fc.constantFrom<Json>(
          {},
          { enableHelm: false },
          { loadRestrictor: 'none' },
          { enableHelm: 'no' },
          [],
        ),
        limits: fc.oneof(limits, anything),
        targets: fc.array(target, { maxLength: 2 }),
        rules,
      }),
    ),
  },
);

function isAccepted(value: unknown): boolean {
  try {
    readConfigDocument(repoPath('seaworthy.yaml'), JSON.stringify(value), () => all); // JSON is YAML
    return true;
  } catch (error) {
    if (error instanceof SeaworthyError) return false;
    throw error;
  }
}

test('a run accepts the very configurations that the schema for editors accepts', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(config, (value) => {
      const accepted = isAccepted(value);
      seen[accepted ? 'accepted' : 'refused'] += 1;
      return accepted === isValid(JSON.parse(JSON.stringify(value)) ?? {});
    }),
    { numRuns: 3000, seed: 9 },
  );
  // otherwise the property would say little
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
});
