import { eachWithin } from '../host/index.ts';
import {
  compareTexts,
  type EnabledRule,
  type Finding,
  grouped,
  isIn,
  isSchemaRule,
  type Manifest,
  minorOf,
  type SchemaCoverage,
  type SchemaSettings,
  severityOfFinding,
} from '../model/index.ts';
import { availabilityOf } from './availability.ts';
import { customSchemas, typeKey } from './custom.ts';
import type { ObjectSchema } from './node.ts';
import { builtInType, customType, type Judging, type Said, saidOfFields, saidOfType, saidOfUnknown } from './said.ts';
import { kubernetesStore } from './store.ts';

/** What objects are compared with. */
export interface SchemaContext {
  /** Everything that is deployed: definitions of custom types are looked for in it. */
  readonly manifests: readonly Manifest[];
  /** Whether an object is to be judged. */
  readonly wanted: (manifest: Manifest) => boolean;
  /** `1.33.0` */
  readonly kubeVersion: string;
  /** False when it is the default: what later versions know is then no mistake. */
  readonly isVersionStated: boolean;
  readonly rules: readonly EnabledRule[];
  readonly settings?: SchemaSettings | undefined;
}

export interface SchemaJudgement {
  /** In the order of the objects. */
  readonly findings: readonly Finding[];
  readonly coverage: SchemaCoverage;
}

/** Compares each object that is wanted with the schema of its type. */
export function judgeSchemas(context: SchemaContext): SchemaJudgement {
  if (!context.rules.some(({ meta }) => isSchemaRule(meta.id))) return nothing; // the store is opened for no other rule
  const store = kubernetesStore();
  const rules = new Map(context.rules.map((rule) => [rule.meta.id, rule]));
  const minor = minorOf(context.kubeVersion);
  const judging: Judging = {
    store,
    minor,
    latest: context.isVersionStated ? minor : Number.POSITIVE_INFINITY,
    custom: customSchemas(context.manifests),
    withoutPatterns: false,
    settings: context.settings,
  };
  const judged = context.manifests.filter(context.wanted);
  const answers = eachWithin(judged, limitMs, {
    work: (manifest) => answerOf(manifest, judging),
    late: (): Answer => {
      judging.withoutPatterns = true;
      return { said: [], hasSchema: false };
    },
  });
  const findings = answers.flatMap(({ said }, at) => {
    const manifest = judged[at];
    return manifest === undefined ? [] : said.flatMap((each) => finding(manifest, each, rules.get(each.rule)) ?? []);
  });
  return { findings, coverage: coverageOf(judged, answers) };
}

const nothing: SchemaJudgement = { findings: [], coverage: { objects: 0, validated: 0, unknown: [] } };

const limitMs = 1_000; // a thousand times what any object takes, unless a pattern takes for ever

interface Answer {
  readonly said: readonly Said[];
  readonly hasSchema: boolean;
}

function answerOf(manifest: Manifest, judging: Judging): Answer {
  const { id, unknowns = [] } = manifest;
  if (isIn(unknowns, ['apiVersion']) || isIn(unknowns, ['kind'])) return { said: [], hasSchema: false };
  const custom = judging.custom.get(typeKey(id.apiVersion, id.kind));
  if (custom !== undefined) return compared(manifest, customType(custom(), judging), judging);
  const availability = availabilityOf(id, judging);
  const said = saidOfType(manifest, availability, judging);
  if (availability.what !== 'served') return { said, hasSchema: false };
  const answer = compared(manifest, builtInType(availability.known, judging), judging);
  return { ...answer, said: [...said, ...answer.said] };
}

function compared(manifest: Manifest, schema: ObjectSchema | undefined, judging: Judging): Answer {
  if (schema === undefined) return { said: saidOfUnknown(manifest, judging), hasSchema: false };
  return { said: saidOfFields(manifest, schema), hasSchema: true };
}

function finding(manifest: Manifest, said: Said, rule: EnabledRule | undefined): Finding | undefined {
  if (rule === undefined) return undefined; // it is off
  const { path, message, fix } = said;
  const severity = severityOfFinding(rule, said.severity);
  return { rule: said.rule, severity, message, manifest, path, ...(fix === undefined ? {} : { fix }) };
}

function coverageOf(judged: readonly Manifest[], answers: readonly Answer[]): SchemaCoverage {
  const without = judged.filter((_, at) => answers[at]?.hasSchema !== true);
  const kinds = grouped(without, ({ id }) => [typeKey(id.apiVersion, id.kind)]);
  const unknown = [...kinds.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ apiVersion: first.id.apiVersion, kind: first.id.kind, objects: all.length }];
  });
  return {
    objects: judged.length,
    validated: judged.length - without.length,
    unknown: unknown.sort(
      (a, b) => b.objects - a.objects || compareTexts(a.apiVersion + a.kind, b.apiVersion + b.kind),
    ),
  };
}
