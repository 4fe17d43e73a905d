import { type Constraint, type Template, typesOf } from '../gatekeeper/index.ts';
import { type Failure, isKnownType, type Manifest, type SourceLine } from '../model/index.ts';

interface Found<T> {
  readonly said: T;
  readonly manifest: Manifest;
}

/** What a library holds, as far as it is not judged. */
export interface Unjudged {
  readonly templates: readonly Found<Template>[];
  readonly constraints: readonly Found<Constraint>[];
  /** Templates in CEL alone, by kind. */
  readonly cel: ReadonlyMap<string, Manifest>;
  /** Admission policies of Kubernetes itself. */
  readonly admission: readonly Manifest[];
}

/** What of a library is not judged, in the order of its lines. */
export function libraryNotices({ templates, constraints, cel, admission }: Unjudged): readonly Failure[] {
  const withTemplate = new Set(templates.map(({ said }) => said.kind));
  const withConstraint = new Set(constraints.map(({ said }) => said.kind));
  return [
    ...[...cel].map(([kind, manifest]) =>
      notice(manifest, `template ${kind} is written in CEL alone, which is not evaluated`, inRego),
    ),
    ...admission.map((manifest) =>
      notice(manifest, `${manifest.id.kind} ${manifest.id.name} is written in CEL, which is not evaluated`, inRego),
    ),
    ...constraints.flatMap(({ said, manifest }) => {
      if (withTemplate.has(said.kind)) return [];
      const why = cel.has(said.kind)
        ? 'its template is written in CEL alone'
        : `no template makes the kind ${said.kind}`;
      const hint = cel.has(said.kind)
        ? inRego
        : 'name the folder of the template in `policies` too, or correct the kind';
      return [notice(manifest, `constraint ${said.name} is not judged: ${why}`, hint)];
    }),
    ...templates.flatMap(({ said, manifest }) => {
      if (withConstraint.has(said.kind)) return [];
      const hint = `write a constraint of the kind ${said.kind}, or remove the template`;
      return [{ ...notice(manifest, `no constraint asks template ${said.kind}`, hint), severity: 'info' as const }];
    }),
    ...constraints.flatMap(({ said, manifest }) => {
      const unknown = unknownKinds(said);
      const message = `constraint ${said.kind} ${said.name} matches nothing: ${unknown.join(', ')} does not exist`;
      return unknown.length === 0 ? [] : [notice(manifest, message, 'correct apiGroups and kinds of spec.match')];
    }),
  ];
}

const inRego = 'write it in Rego too, or judge it in a cluster';

function notice({ source, sourceLine }: Manifest, message: string, hint: string): Failure {
  const place: SourceLine = { file: source, line: sourceLine };
  return { code: 'policy-failed', severity: 'warning', message, hint, ...place };
}

/** The types that a constraint names, when Kubernetes has none of them. Those of add-ons are taken as they are. */
function unknownKinds({ match }: Constraint): readonly string[] {
  const types = typesOf(match);
  const isUnknown = ({ group, kind }: (typeof types)[number]): boolean =>
    group !== '*' && kind !== '*' && isOfKubernetes(group) && !isKnownType(group, kind);
  return types.every(isUnknown) ? types.map(({ group, kind }) => (group === '' ? kind : `${group}/${kind}`)) : [];
}

function isOfKubernetes(group: string): boolean {
  return !group.includes('.') || group.endsWith('.k8s.io');
}
