import { isDeepStrictEqual } from 'node:util';
import {
  type Constraint,
  exemptNamespaces,
  isAdmissionPolicy,
  isConstraint,
  isTemplate,
  readConstraint,
  readTemplate,
  type Template,
} from '../gatekeeper/index.ts';
import { compareTexts, type Failure, type GatekeeperSource, type Manifest, type SourceLine } from '../model/index.ts';
import type { PolicyFiles } from './files.ts';
import { libraryNotices } from './library-notices.ts';
import { atSource, inPolicy, refuse } from './problem.ts';

/** What an object of the library says, and the object. */
export interface Placed<T> {
  readonly said: T;
  readonly manifest: Manifest;
}

/** The policies of one source. */
export interface Library {
  readonly source: GatekeeperSource;
  /** Sorted by kind; each kind once. */
  readonly templates: readonly Placed<Template>[];
  /** Of kinds that have a template; each name of a kind once. */
  readonly constraints: readonly Placed<Constraint>[];
  /** Patterns of namespaces that a Config of Gatekeeper exempts. */
  readonly exempt: readonly string[];
  /** What is not judged, and why. */
  readonly notices: readonly Failure[];
}

/** Reads all templates and constraints that a source deploys. Throws a SeaworthyError for what is wrong with them. */
export async function readLibrary(source: GatekeeperSource, files: PolicyFiles): Promise<Library> {
  if ((await files.list(source.path)) === undefined)
    refuse([atSource(source, `'${source.path}' does not exist`, 'correct the path')]);
  const manifests = await files.objects(source.path);
  const { templates, cel, failures } = readTemplates(manifests);
  const constraints = once(
    manifests
      .filter(({ value }) => isConstraint(value))
      .map((manifest) => ({ said: readConstraint(manifest.value), manifest })),
    ({ said }) => `${said.kind} ${said.name}`,
  );
  const admission = manifests.filter(({ value }) => isAdmissionPolicy(value));
  refuse([...failures, ...templates.failures, ...constraints.failures, ...constraints.kept.flatMap(unknownAction)]);
  if (templates.kept.length + cel.size + constraints.kept.length + admission.length === 0) {
    const hint = 'name a file, folder, chart or kustomization with ConstraintTemplates and constraints';
    refuse([atSource(source, `'${source.path}' holds no ConstraintTemplate and no constraint`, hint)]);
  }
  const kinds = new Set(templates.kept.map(({ said }) => said.kind));
  return {
    source,
    templates: [...templates.kept].sort((a, b) => compareTexts(a.said.kind, b.said.kind)),
    constraints: constraints.kept.filter(({ said }) => kinds.has(said.kind)),
    exempt: manifests.flatMap(({ value }) => exemptNamespaces(value)),
    notices: libraryNotices({ templates: templates.kept, constraints: constraints.kept, cel, admission }),
  };
}

/** The line of an object of the library. */
export function placeOf({ manifest: { source, sourceLine } }: Pick<Placed<unknown>, 'manifest'>): SourceLine {
  return { file: source, line: sourceLine };
}

interface ReadTemplates {
  readonly templates: Once<Placed<Template>>;
  /** Templates in CEL alone, by kind. */
  readonly cel: ReadonlyMap<string, Manifest>;
  readonly failures: readonly Failure[];
}

function readTemplates(manifests: readonly Manifest[]): ReadTemplates {
  const templates: Placed<Template>[] = [];
  const cel = new Map<string, Manifest>();
  const failures: Failure[] = [];
  for (const manifest of manifests.filter(({ value }) => isTemplate(value))) {
    const read = readTemplate(manifest.value);
    if (read.ok) templates.push({ said: read.template, manifest });
    else if (read.isCel) cel.set(read.kind, manifest);
    else {
      const message = `ConstraintTemplate ${manifest.id.name}: ${read.reason}`;
      failures.push(inPolicy(placeOf({ manifest }), message, 'write it as Gatekeeper has templates'));
    }
  }
  return { templates: once(templates, ({ said }) => said.kind), cel, failures };
}

interface Once<T> {
  readonly kept: readonly T[];
  readonly failures: readonly Failure[];
}

/** Several targets may deploy the same one; two that differ under one name would answer for each other. */
function once<T extends Placed<object>>(all: readonly T[], keyOf: (each: T) => string): Once<T> {
  const known = new Map<string, T>();
  const failures: Failure[] = [];
  for (const each of all) {
    const first = known.get(keyOf(each));
    if (first === undefined) known.set(keyOf(each), each);
    else if (!isDeepStrictEqual(first.said, each.said)) {
      const { file, line } = placeOf(first);
      const { kind, name } = each.manifest.id;
      const message = `${kind} ${name} is another one at ${file}:${line}`;
      failures.push(inPolicy(placeOf(each), message, 'rename one, or name the folder of one of them in `policies`'));
    }
  }
  return { kept: [...known.values()], failures };
}

function unknownAction({ said, manifest }: Placed<Constraint>): readonly Failure[] {
  if (said.severity !== undefined) return [];
  const message = `${said.kind} ${said.name}: '${said.action}' is not an enforcementAction`;
  return [inPolicy(placeOf({ manifest }), message, 'use deny, warn or dryrun')];
}
