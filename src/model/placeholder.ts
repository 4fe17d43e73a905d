/**
 * Text that stands for another one, which something fills in later. Only forms that cannot be meant as they are written:
 * where it is not certain, a text is what it says.
 */
export interface Placeholder {
  /** The whole text with the defaults that its placeholders name; undefined as soon as one has none. */
  readonly default: string | undefined;
}

/**
 * Where a text stands: what reads it there may fill in some forms itself, so that they are no placeholders. `expanded` is a
 * text in which Kubernetes does so, `script` one that may be a script besides, `content` the file of another program.
 */
export type PlaceholderPlace = 'field' | 'expanded' | 'script' | 'content';

/** `${VAR}` of Flux, `{{ … }}`, and `$(VAR)`: forms that some objects mean as they are written. */
export type PlaceholderForm = 'substitution' | 'action' | 'variable';

const none: ReadonlySet<PlaceholderForm> = new Set();

/**
 * What a text that holds a placeholder is by default; undefined for a text that holds none. Of a text of which a part is not
 * known, nothing is known.
 */
export function placeholderIn(
  text: string,
  place: PlaceholderPlace = 'field',
  literal: ReadonlySet<PlaceholderForm> = none,
): Placeholder | undefined {
  if (!mayHoldPlaceholder(text)) return undefined;
  if ((place === 'script' || place === 'content') && !isWhole(text, place)) {
    const isOfTask = place === 'script' && !literal.has('variable') && taskVariable.test(text);
    return isOfTask ? { default: undefined } : undefined;
  }
  const found = literal.has('substitution') ? { count: 0, default: undefined, rest: text } : substituted(text);
  if (formsOf(place, literal).some((form) => form.test(found.rest))) return { default: undefined };
  return found.count === 0 ? undefined : { default: found.default };
}

/** A quick look: false for nearly every text, and for every text without a placeholder. */
export function mayHoldPlaceholder(text: string): boolean {
  return /\$[A-Z_{(]|\{\{|ENC\[|<path:|<<|__|%%|@@|@[A-Z]|#\{/.test(text);
}

interface Form {
  readonly test: (text: string) => boolean;
}

/** `$(VAR)`: `vars` of Kustomize, and what Kubernetes itself expands in commands, arguments and the environment. */
const variable = /(?<!\$)(?:\$\$)*\$\([A-Za-z_][\w.-]*\)/;

/** `$(params.x)`: of a task, and never expanded by Kubernetes. */
const memberVariable = /(?<!\$)(?:\$\$)*\$\([A-Za-z_][\w-]*(?:\.[\w-]+|\[["'\w*-]+\])+\)/;

/** The same with a word of https://tekton.dev/docs/pipelines/variables/: in a script any other may be the name of a program. */
const taskVariable =
  /(?<!\$)(?:\$\$)*\$\((?:context|inputs|outputs|params|resources|results|steps|tasks|tt\.params|workspaces)[.[][^()\s$]*\)/;

/** Go templates, Jinja, Argo. Not a regular expression: it would look for the end once for each start. */
const action: Form = {
  test: (text) => {
    const start = text.indexOf('{{');
    return start !== -1 && text.includes('}}', start + 2);
  },
};

const otherForms: readonly Form[] = [
  /^ENC\[[A-Z0-9_]+,data:/, // SOPS
  /<path:[^<>\n]+>/, // argocd-vault-plugin
  /<<\s*[A-Za-z_][\w.]*\s*>>/, // parameters of CircleCI
  /#\{[A-Za-z_][\w.:-]*\}/, // tokens of Azure DevOps and Octopus
  /^__[A-Z][A-Z0-9_.-]*__$/, // in capitals: `__proto__` is a word of its own
  /^(%%|@@)[A-Za-z][\w.-]*\1$/,
  /^@[A-Z][A-Z0-9_]*@$/,
  /^\$[A-Z_][A-Z0-9_]*$/, // envsubst of GNU
];

function formsOf(place: PlaceholderPlace, literal: ReadonlySet<PlaceholderForm>): readonly Form[] {
  const isExpanded = place === 'expanded' || place === 'script';
  return [
    ...otherForms,
    ...(literal.has('action') ? [] : [action]),
    ...(literal.has('variable') ? [] : [isExpanded ? memberVariable : variable, memberVariable]),
  ];
}

/** One placeholder and nothing else: part of a script is more likely a variable of the shell. */
function isWhole(text: string, place: PlaceholderPlace): boolean {
  const trimmed = text.trim();
  if (trimmed.startsWith('${') && closing(trimmed, 2) === trimmed.length - 1) return true;
  if (place === 'content' && /^\$(?:[A-Z_][A-Z0-9_]*|\([\w.-]+\))$/.test(trimmed)) return true;
  return /^(?:\{\{[^{}]*\}\}|\$\([^()\s]+\)|<path:[^<>\n]+>|<<[^<>]+>>|#\{[^{}]+\}#?|(__|%%|@@).+\1|@\w+@|ENC\[.*\])$/.test(
    trimmed,
  );
}

interface Substituted {
  /** Of placeholders in the form of Flux. */
  readonly count: number;
  readonly default: string | undefined;
  /** The text between them. */
  readonly rest: string;
}

/**
 * Reads `${VAR}`, `${VAR:=default}` and the functions of https://github.com/fluxcd/pkg/tree/main/envsubst. Two `$` are one that
 * is text (`scanEscaped`), so that `$${VAR}` is delivered as `${VAR}`; what stands between its braces is read all the same.
 */
function substituted(text: string, depth = 0): Substituted {
  let count = 0;
  let filled: string | undefined = '';
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('${', at);
    const literal = text.slice(at, start === -1 ? text.length : start);
    rest += literal;
    if (start === -1) return { count, default: joined(filled, unescaped(literal)), rest };
    if (depth === deepest) return { count: count + 1, default: undefined, rest };
    const end = closing(text, start + 2);
    const inside = text.slice(start + 2, Math.max(start + 2, end));
    const [name] = (!isEscaping(literal) && /^#?[A-Za-z_]\w*(?=$|[\^,:#%/=\-+?])/.exec(inside)) || [];
    if (name === undefined) {
      filled = joined(filled, unescaped(`${literal}\${`));
      rest += '${';
      at = start + 2;
    } else {
      count += 1;
      filled = joined(joined(filled, unescaped(literal)), defaultOf(inside.slice(name.length), depth));
      at = end + 1;
    }
  }
  return { count, default: filled, rest };
}

/** The `$` that follows belongs to one at the end of the text. */
function isEscaping(text: string): boolean {
  let dollars = 0;
  while (text[text.length - 1 - dollars] === '$') dollars += 1;
  return dollars % 2 === 1;
}

function unescaped(text: string): string {
  return text.replaceAll('$$', () => '$');
}

function joined(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

const deepest = 4; // defaults in defaults

/** `parseDefaultFunc` reads these three as what a default is; it refuses `${VAR-x}`, and `:+` and `:?` mean something else. */
function defaultOf(operation: string, depth: number): string | undefined {
  const [, given] = /^(?::=|:-|=)(.*)$/s.exec(operation) ?? [];
  if (given === undefined) return undefined;
  const inner = substituted(given, depth + 1);
  return formsOf('field', none).some((form) => form.test(inner.rest)) ? undefined : inner.default;
}

const longest = 250; // characters between braces

/** Index of the brace that closes the one before `from`; -1 where there is none. */
function closing(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length && at < from + longest; at += 1) {
    if (text[at] === '{') open += 1;
    else if (text[at] === '}') open -= 1;
    if (open === 0) return at;
    if (text[at] === '\n') return -1;
  }
  return -1;
}
