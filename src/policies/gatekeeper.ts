import type { AnswerOf, EngineError } from '../engine/index.ts';
import {
  type Constraint,
  chooserOf,
  constraintsKey,
  grouped,
  inventoryOf,
  kindsOf,
  ruleIdOf,
  sourcesOf,
  type Template,
  type TemplateGroup,
  type TemplateSources,
  templatesMain,
} from '../gatekeeper/index.ts';
import { digestOf } from '../host/index.ts';
import {
  compareTexts,
  type Failure,
  type GatekeeperSource,
  type Inventory,
  type Json,
  type RuleMeta,
  type SeaworthyError,
} from '../model/index.ts';
import type { Compiler, Engines } from './compile.ts';
import type { PolicyFiles } from './files.ts';
import { type Library, type Placed, placeOf, readLibrary } from './library.ts';
import { wrongParameters } from './parameters.ts';
import { inPolicy, refusal, refuse } from './problem.ts';
import { refusedFunctions } from './refused.ts';
import type { RepositoryPolicies } from './set.ts';
import { linesOfRego } from './template-lines.ts';

const mainPath = 'seaworthy/main.rego';

/**
 * Reads ConstraintTemplates and constraints; they stay as they are. A set for each group of templates. Throws a
 * SeaworthyError for what is wrong with them.
 */
export async function readGatekeeper(
  source: GatekeeperSource,
  files: PolicyFiles,
  compiler: Compiler,
): Promise<readonly RepositoryPolicies[]> {
  const library = await readLibrary(source, files);
  refuse(await wrongParameters(library));
  const templates = library.templates.map(({ said }) => said);
  const sources = templates.map(sourcesOf);
  const parts = ['gatekeeper', templatesMain([]), sources.map((each) => JSON.stringify(each))];
  const compiled = await compiler.compiled(parts, (engines) => compile(library, sources, engines));
  const [first = emptyGroup, ...others] = compiled.groups;
  return [first, ...others].map((group, at): RepositoryPolicies => {
    const set = setOfGroup(group, library);
    const id = `gatekeeper:${source.path}${at === 0 ? '' : ` ${at + 1}`}`;
    const digest = digestOf(JSON.stringify([compiled.digest, at, set.data, library.exempt]));
    return {
      ...set,
      id,
      digest,
      source,
      ...(at === 0 && library.notices.length > 0 ? { notices: library.notices } : {}),
    };
  });
}

type Inspected = AnswerOf<'rego', 'inspect'>['modules'][number];

interface CompiledGroup extends Pick<TemplateGroup, 'readsInventory'> {
  readonly kinds: readonly string[];
  /** Base64. */
  readonly wasm: string;
}

const emptyGroup: CompiledGroup = { kinds: [], wasm: '', readsInventory: false };

async function compile(
  library: Library,
  sources: readonly TemplateSources[],
  engines: Engines,
): Promise<{ readonly groups: readonly CompiledGroup[] }> {
  const known = new Map<string, Inspected>();
  for (const version of ['v0', 'v1'] as const) {
    const modules = Object.assign({}, ...sources.filter((each) => each.version === version).map(({ files }) => files));
    if (Object.keys(modules).length === 0) continue;
    const inspected = await engines.call('rego', 'inspect', { modules, rego: version, refused: refusedFunctions });
    if (!inspected.ok) throw inTemplates(inspected.error, library);
    for (const each of inspected.answer.modules) known.set(each.file, each);
    refuse(inspected.answer.modules.flatMap((each) => takenPackage(each, library)));
  }
  const groups: CompiledGroup[] = [];
  for (const { files, version, templates, readsInventory } of grouped(sources, known)) {
    const outcome = await engines.call('rego', 'compile', {
      modules: { ...files, [mainPath]: templatesMain(templates) },
      rego: version,
      entrypoints: ['seaworthy/main/reports'],
    });
    if (!outcome.ok) throw inTemplates(outcome.error, library);
    groups.push({ kinds: templates.map(({ kind }) => kind), wasm: outcome.answer.wasm, readsInventory });
  }
  return { groups };
}

/** A template that stands in for what asks all of them could answer for others. */
function takenPackage({ file, package: [first = ''] }: Inspected, { templates }: Library): readonly Failure[] {
  const found = templates.find(({ said }) => file.startsWith(`${said.kind}/`));
  if (!first.startsWith('seaworthy') || found === undefined) return [];
  const message = `template ${found.said.kind}: package ${first} is one of Seaworthy's`;
  return [inPolicy(linesOfRego(found, file, 1), message, 'give the package another first name')];
}

/** The errors on the lines of the templates that they are about. */
function inTemplates(error: EngineError, { source, templates }: Library): SeaworthyError {
  const placed = (each: Omit<EngineError, 'others'>): typeof each => {
    const found = templates.find(({ said }) => each.file?.startsWith(`${said.kind}/`));
    if (found === undefined) return each;
    const { file, line } = linesOfRego(found, each.file ?? '', each.line ?? 1);
    return { ...each, file, line, message: `template ${found.said.kind}: ${each.message}` };
  };
  const { others = [], ...first } = error;
  return refusal({ ...placed(first), others: others.map(placed) }, source.path);
}

function setOfGroup(
  { kinds, wasm, readsInventory }: CompiledGroup,
  { templates, constraints, exempt }: Library,
): Pick<RepositoryPolicies, 'rules' | 'trust' | 'data' | 'choose' | 'inventory' | 'open'> & { readonly data: string } {
  const own = templates.filter(({ said }) => kinds.includes(said.kind));
  const byKind = new Map(own.map((each) => [each.said.kind, each]));
  const asked = constraints.flatMap((constraint) => {
    const template = byKind.get(constraint.said.kind);
    return template === undefined ? [] : [{ constraint, template }];
  });
  const known = asked.map(({ constraint: { said } }) => [
    ruleIdOf(said),
    { kind: said.kind, parameters: said.parameters },
  ]);
  const data = { [constraintsKey]: Object.fromEntries(known) };
  const set = {
    rules: asked.map(metaOf).sort((a, b) => compareTexts(a.id, b.id)),
    trust: 'repository' as const,
    data: JSON.stringify(data),
    choose: chooserOf(
      asked.map(({ constraint }) => constraint.said),
      exempt,
    ),
    open: () => Buffer.from(wasm, 'base64'),
  };
  return readsInventory
    ? {
        ...set,
        inventory: inventoryWith(
          data,
          own.map(({ said }) => said),
        ),
      }
    : set;
}

function inventoryWith(data: Readonly<Record<string, Json>>, templates: readonly Template[]): Inventory {
  const isOpen = templates.some(({ synced }) => synced === undefined);
  const types = new Set(templates.flatMap(({ synced = [] }) => synced.map(({ group, kind }) => `${group}/${kind}`)));
  return {
    holds: (group, kind) => isOpen || types.has(`${group}/${kind}`),
    dataOf: (objects) => JSON.stringify({ ...data, inventory: inventoryOf(objects) }),
  };
}

function metaOf({
  constraint,
  template,
}: {
  readonly constraint: Placed<Constraint>;
  readonly template: Placed<Template>;
}): RuleMeta {
  const { kind, name, severity = 'error', parameters, match } = constraint.said;
  const place = placeOf(constraint);
  const { title, description, rego, libs, version } = template.said;
  const { file, line } = placeOf(template);
  return {
    id: ruleIdOf(constraint.said),
    title: title === '' ? `${kind} ${name}` : `${title} (${name})`,
    description: description === '' ? `A constraint of this repository, in ${place.file}.` : description,
    severity,
    profile: 'default',
    kinds: kindsOf(match),
    links: [],
    params: {},
    remediation: `Change the object as the message says; the constraint is at ${place.file}:${place.line}, its template at ${file}:${line}.`,
    resources: [],
    digest: digestOf(JSON.stringify([templatesMain([]), rego, libs, version, parameters])),
    source: place,
  };
}
