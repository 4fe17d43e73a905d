/**
 * Text that stands for another one, which something fills in later. Only forms that cannot be meant as they are written:
 * where it is not certain, a text is what it says.
 */
export interface Placeholder {
  /** The whole text with the defaults that its placeholders name; undefined as soon as one has none. */
  readonly default: string | undefined;
}

/** Where a text stands: what reads it there may fill in some forms itself, so that they are no placeholders. */
export type PlaceholderPlace = 'field' | 'expanded' | 'script';

/**
 * What a text that holds a placeholder is by default; undefined for a text that holds none. Of a text of which a part is not
 * known, nothing is known.
 */
export function placeholderIn(text: string, place: PlaceholderPlace = 'field'): Placeholder | undefined {
  if (!mayHoldPlaceholder(text)) return undefined;
  if (place === 'script' && !isWhole(text)) return undefined;
  const other = place === 'field' ? otherForms : otherForms.filter((form) => form !== kustomizeVariable);
  const found = substituted(text);
  if (other.some((form) => form.test(found.rest))) return { default: undefined };
  return found.count === 0 ? undefined : { default: found.default };
}

/** A quick look: false for nearly every text, and for every text without a placeholder. */
export function mayHoldPlaceholder(text: string): boolean {
  return /\$[A-Z_{(]|\{\{|ENC\[|<path:|<<|__|%%|@@|@[A-Z]|#\{/.test(text);
}

/** `$(VAR)`: `vars` of Kustomize, and what Kubernetes itself expands in commands, arguments and the environment. */
const kustomizeVariable = /(?<!\$)\$\([A-Za-z_][\w.-]*\)/;

interface Form {
  readonly test: (text: string) => boolean;
}

/** Go templates, Jinja, Argo. Not a regular expression: it would look for the end once for each start. */
const action: Form = {
  test: (text) => {
    const start = text.indexOf('{{');
    return start !== -1 && text.includes('}}', start + 2);
  },
};

const otherForms: readonly Form[] = [
  kustomizeVariable,
  action,
  /^ENC\[[A-Z0-9_]+,data:/, // SOPS
  /<path:[^<>\n]+>/, // argocd-vault-plugin
  /<<\s*[A-Za-z_][\w.]*\s*>>/, // parameters of CircleCI
  /#\{[A-Za-z_][\w.:-]*\}/, // tokens of Azure DevOps and Octopus
  /^(__|%%|@@)[A-Za-z][\w.-]*\1$/,
  /^@[A-Z][A-Z0-9_]*@$/,
  /^\$[A-Z_][A-Z0-9_]*$/, // envsubst of GNU
];

/** One placeholder and nothing else: part of a script is more likely a variable of the shell. */
function isWhole(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.startsWith('${') && closing(trimmed, 2) === trimmed.length - 1) return true;
  return /^(?:\{\{[^{}]*\}\}|<path:[^<>\n]+>|<<[^<>]+>>|#\{[^{}]+\}#?|(__|%%|@@).+\1|@\w+@|ENC\[.*\])$/.test(trimmed);
}

interface Substituted {
  /** Of placeholders in the form of Flux. */
  readonly count: number;
  readonly default: string | undefined;
  /** The text between them. */
  readonly rest: string;
}

/**
 * Reads `${VAR}`, `${VAR:=default}` and the functions of https://github.com/drone/envsubst, which Flux uses. `$${VAR}` is the
 * text `${VAR}`.
 */
function substituted(text: string, depth = 0): Substituted {
  let count = 0;
  let filled: string | undefined = '';
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('${', at);
    if (start === -1 || depth === deepest) return { count, default: joined(filled, text.slice(at)), rest: rest + text.slice(at) };
    const end = closing(text, start + 2);
    const between = text.slice(at, start);
    const inside = text.slice(start + 2, Math.max(start + 2, end));
    const [variable] = (!between.endsWith('$') && /^#?[A-Za-z_]\w*(?=$|[\^,:#%/=\-+?])/.exec(inside)) || [];
    at = Math.max(start + 1, end) + 1;
    if (variable === undefined) {
      const written = text.slice(start, at);
      filled = joined(filled, between.replace(/\$$/, '') + written);
      rest += between + written;
    } else {
      count += 1;
      filled = joined(joined(filled, between), defaultOf(inside.slice(variable.length), depth));
      rest += between;
    }
  }
  return { count, default: filled, rest };
}

function joined(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

const deepest = 4; // defaults in defaults

function defaultOf(operation: string, depth: number): string | undefined {
  const [, given] = /^(?::=|:-|=|-)([^]*)$/.exec(operation) ?? [];
  if (given === undefined) return undefined;
  const inner = substituted(given, depth + 1);
  return otherForms.some((form) => form.test(inner.rest)) ? undefined : inner.default;
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
