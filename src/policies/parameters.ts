import type { Constraint, Template } from '../gatekeeper/index.ts';
import { placesOf } from '../locate/index.ts';
import {
  type EnabledRule,
  type Failure,
  type Finding,
  type JsonObject,
  type Manifest,
  schemaRule,
  schemaRules,
} from '../model/index.ts';
import { judgeSchemas } from '../schema/index.ts';
import type { Library, Placed } from './library.ts';
import { inPolicy } from './problem.ts';

/** Parameters that the schema of a template does not allow: Gatekeeper would refuse the constraint. */
export async function wrongParameters({ templates, constraints }: Library): Promise<readonly Failure[]> {
  const schemas = new Map(templates.map(({ said }) => [said.kind, said]));
  const findings = constraints.flatMap((constraint) => {
    const template = schemas.get(constraint.said.kind);
    return template === undefined ? [] : said(constraint, template);
  });
  const places = await placesOf(findings);
  return findings.map((finding) => {
    const { source, sourceLine } = finding.manifest;
    const line = sourceLine + (places.get(finding)?.start.line ?? 1) - 1;
    return inPolicy({ file: source, line }, finding.message, 'correct the parameters of the constraint');
  });
}

/** A constraint is an object of a type that its template defines. */
function said({ manifest }: Placed<Constraint>, template: Template): readonly Finding[] {
  if (template.schema === undefined) return [];
  const definition: Manifest = {
    ...manifest,
    id: { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', namespace: '', name: template.kind },
    value: definitionOf(template.schema, manifest),
  };
  const { findings } = judgeSchemas({
    manifests: [definition, manifest],
    wanted: (each) => each === manifest,
    kubeVersion: '1.33.0',
    isVersionStated: true,
    rules,
  });
  return findings;
}

const rules: readonly EnabledRule[] = schemaRules
  .filter(({ id }) => id === schemaRule.schema)
  .map((meta) => ({ meta, severity: undefined, params: {}, from: 'default' }));

const anything = { 'x-kubernetes-preserve-unknown-fields': true };

function definitionOf(parameters: JsonObject, { id: { apiVersion, kind } }: Manifest): JsonObject {
  const [group = '', name = ''] = apiVersion.split('/');
  const spec = { type: 'object', properties: { parameters }, ...anything };
  const openAPIV3Schema = { type: 'object', properties: { spec } };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    spec: { group, names: { kind }, versions: [{ name, schema: { openAPIV3Schema } }] },
  };
}
