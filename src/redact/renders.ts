import type { Files } from '../host/index.ts';
import type { FailedTarget, Rendered, RenderedDocument } from '../model/index.ts';
import { secretsOf } from './collect.ts';
import { hidden, type Mask } from './mask.ts';
import { masksOf, redactedFailure } from './report.ts';
import { maskedYaml } from './yaml-text.ts';

/** What was rendered, and what kept the search for targets from parts of the repository. */
interface Outcomes {
  readonly rendered: readonly Rendered[];
  readonly failures: readonly FailedTarget[];
}

const noNames: ReadonlySet<string> = new Set();

/** The same outcomes with the values of Secrets masked, wherever they stand; what is YAML stays YAML. */
export async function redactedOutcomes(
  { rendered, failures }: Outcomes,
  files: Files,
): Promise<Outcomes & { readonly isRedacted: boolean }> {
  const failed = rendered.flatMap((each) => (each.status === 'failed' ? [each] : []));
  const secrets = await secretsOf([{ files, rendered, manifests: undefined, failed: [...failures, ...failed] }]);
  const maskFor = masksOf(secrets, noNames) ?? (() => (text: string) => text);
  const shown = rendered.map((each) => redactedRender(each, maskFor(each.target.id)));
  return {
    rendered: shown,
    failures: failures.map((each) => {
      const mask = maskFor(each.target?.id ?? each.failure.file ?? '');
      return { ...each, failure: redactedFailure(each.failure, mask) };
    }),
    isRedacted: shown.some((each, at) => outputOf(each) !== outputOf(rendered[at])),
  };
}

function redactedRender(each: Rendered, mask: Mask): Rendered {
  const target = { ...each.target, id: mask(each.target.id) };
  if (each.status === 'failed') return { ...each, target, failure: redactedFailure(each.failure, mask) };
  const shown = (text: string): string => withoutValues(maskedYaml(text), mask);
  const documents = each.documents.map((document): RenderedDocument => ({ ...document, text: shown(document.text) }));
  const flaw = each.flaw === undefined ? {} : { flaw: redactedFailure(each.flaw, mask) };
  return { ...each, target, output: shown(each.output), documents, ...flaw };
}

function outputOf(rendered: Rendered | undefined): string {
  return rendered?.status === 'rendered' ? rendered.output : '';
}

/** Values that stand outside of Secrets too, such as in the environment of a container. */
function withoutValues(text: string, mask: Mask): string {
  if (mask(text) === text) return text;
  const lines = text.split('\n').map((line) => {
    const masked = mask(line);
    return masked === line ? line : quoted(masked);
  });
  return lines.join('\n');
}

/** A plain scalar must not begin with the mask, which would be an alias. */
function quoted(line: string): string {
  return line
    .replace(/(^\s*|[:[{,-] ?)\*\*\*(?=\s*(?:$|[,\]}#]))/g, `$1"${hidden}"`)
    .replace(/([:[{,-] )\*\*\*/g, `$1(${hidden})`);
}
