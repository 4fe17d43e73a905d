import { createEngines } from './engine/index.ts';
import { inputDocument } from './evaluate/index.ts';
import { type FollowedRule, followRule } from './infer/index.ts';
import {
  type EnabledPolicySet,
  type EnabledRule,
  type Json,
  type JsonObject,
  type Manifest,
  matchesKind,
  type PolicyQuestion,
  type RepoPath,
  type RuleId,
  type RunOptions,
  repoPath,
  SeaworthyError,
} from './model/index.ts';
import { analyze, run } from './run.ts';
import { openSession, policyLimits, type Session, stateOf, withTools } from './state/index.ts';

/** A rule that was asked about one object: what it said, how far each of its definitions came, and with which input. */
export interface TriedObject extends FollowedRule {
  readonly manifest: Manifest;
  readonly input: Json;
}

/** Why a rule was asked about no object: what it looks at, and what is there. */
export interface Tried {
  readonly objects: readonly TriedObject[];
  /** Objects of kinds that the rule does not look at. */
  readonly others: readonly Manifest[];
}

/** Asks one rule about the objects of `options.paths`. Throws a SeaworthyError for a rule that is not one of the repository. */
export async function triedRule(id: string, options: RunOptions): Promise<Tried> {
  const session = await openSession(options);
  const { set, rule } = ruleOf(id, session);
  const { followed } = set.policySet;
  if (followed === undefined) {
    const hint = 'try a rule of your own: `seaworthy policy check` lists them';
    throw new SeaworthyError({ code: 'usage', message: `${id} cannot be tried`, hint });
  }
  const analysis = await withTools(session, (tools) => analyze(stateOf(session, tools), { session, tools }));
  const { kubeVersion, external } = session.config;
  const nodes = analysis.graph.nodes.filter(({ manifest }) => !analysis.context.has(manifest.target.id));
  const asked = nodes.map((node) => {
    const { manifest } = node;
    const object = { ...manifest.id, isWorkload: node.pod !== undefined };
    const isAsked = rule.meta.kinds.some((token) => matchesKind(token, object));
    const known = followed.question(rule.meta.id, manifest.value);
    const question =
      known ?? ownQuestion(rule.meta.id, inputDocument(node, rule, { graph: analysis.graph, kubeVersion, external }));
    return { manifest, question, isAsked };
  });
  const chosen = asked.filter(({ isAsked }) => isAsked);
  const engines = createEngines({ root: session.files.root, limits: policyLimits, workers: 1 });
  try {
    const questions = chosen.map(({ question }) => question);
    const answers = await followRule({ ...set.policySet, followed }, questions, engines);
    return {
      objects: chosen.flatMap(({ manifest, question: { input } }, at) => {
        const answer = answers?.[at];
        return answer === undefined ? [] : [{ ...answer, manifest, input }];
      }),
      others: asked.filter(({ isAsked }) => !isAsked).map(({ manifest }) => manifest),
    };
  } finally {
    await engines.close();
  }
}

function ruleOf(
  id: string,
  { policySets, known }: Session,
): { readonly set: EnabledPolicySet; readonly rule: EnabledRule } {
  for (const set of policySets) {
    const rule = set.rules.find(({ meta }) => meta.id === id);
    if (rule !== undefined) return { set, rule };
  }
  const isKnown = known.some((meta) => meta.id === id);
  const message = isKnown ? `${id} is off` : `unknown rule '${id}'`;
  const hint = isKnown ? 'turn it on in seaworthy.yaml' : '`seaworthy policy check` lists the rules of your policies';
  throw new SeaworthyError({ code: 'usage', message, hint });
}

function ownQuestion(id: RuleId, input: JsonObject): PolicyQuestion {
  return { rule: ['seaworthy', 'rules', ...id.split('/'), 'report'], input };
}

/** An example of a rule that does not have the findings that it marks. */
export interface WrongExample {
  readonly rule: string;
  readonly file: RepoPath;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** What became of the examples next to rules: how many there are, and what is wrong with them. */
export interface TriedExamples {
  readonly files: number;
  readonly wrong: readonly WrongExample[];
}

/**
 * Judges `bad.yaml` and `good.yaml` next to each rule of the repository. A bad one has `# WARNING: message` on the line of
 * each finding, with the severity; a good one has none.
 */
export async function triedExamples(options: RunOptions): Promise<TriedExamples> {
  const { known, files, config } = await openSession(options);
  const { root } = files;
  const examples: { readonly rule: string; readonly file: RepoPath; readonly text: string }[] = [];
  for (const { id, source } of known) {
    if (source?.file.endsWith('/rule.rego') !== true || config.policies.length === 0) continue;
    for (const name of ['bad.yaml', 'good.yaml']) {
      const file = repoPath(source.file.replace(/rule\.rego$/, name));
      if ((await files.stat(file)) !== undefined) examples.push({ rule: id, file, text: await files.readText(file) });
    }
  }
  if (examples.length === 0) return { files: 0, wrong: [] };
  const paths = examples.map(({ file }) => `${root}/${file}`);
  const rules = [...new Set(examples.map(({ rule }) => rule))];
  const { verdicts } = await run({ ...options, paths, rules, allowEmpty: true });
  const wrong = examples.flatMap(({ rule, file, text }) => {
    const own = verdicts.filter((each) => each.rule === rule && each.location.span.file === file);
    const found = own.map(({ location, severity, message }) => ({ line: location.span.start.line, severity, message }));
    return differences(marksIn(text), found).map((each) => ({ rule, file, ...each }));
  });
  return { files: examples.length, wrong };
}

interface Mark {
  readonly line: number;
  readonly severity: string;
  readonly message: string;
}

function marksIn(text: string): readonly Mark[] {
  return text.split('\n').flatMap((line, at) => {
    const [, severity, message] = / # (ERROR|WARNING|INFO): (.*)$/.exec(line) ?? [];
    return severity === undefined || message === undefined
      ? []
      : [{ line: at + 1, severity: severity.toLowerCase(), message: message.trim() }];
  });
}

function differences(marked: readonly Mark[], found: readonly Mark[]): readonly Pick<Mark, 'line' | 'message'>[] {
  const isIn = (all: readonly Mark[], { line, message }: Mark): boolean =>
    all.some((each) => each.line === line && each.message === message);
  return [
    ...marked
      .filter((mark) => !isIn(found, mark))
      .map(({ line, message }) => ({ line, message: `no finding '${message}'` })),
    ...found
      .filter((each) => !isIn(marked, each))
      .map(({ line, message }) => ({ line, message: `'${message}' is not marked` })),
  ];
}
