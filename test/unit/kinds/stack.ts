import type { FindContext, Found } from '../../../src/discover/index.ts';
import type { Kind } from '../../../src/kinds/index.ts';
import { defaultDestination, type RepoPath, type TargetBase, type Traits } from '../../../src/model/index.ts';
import type { Renderer, RendererTools, RenderOutcome } from '../../../src/render/index.ts';

declare module '../../../src/model/target.ts' {
  interface TargetsByKind {
    readonly stack: StackTarget;
  }
}

interface StackTarget extends TargetBase {
  readonly kind: 'stack';
}

const traits: Traits = {
  ...{ isVerbatim: false, role: undefined, linesFrom: 'trace' },
  ...{ editsManifest: false, ownsFolder: false, milliseconds: 1 },
};

/** A kind that does not exist: each line of a `*.stack` file is the image of a Deployment. */
export const stack: Kind<'stack'> = { name: 'stack', find, rendererOf };

async function find(files: readonly RepoPath[], _: FindContext): Promise<Found> {
  const isStack = (path: RepoPath): boolean => path.endsWith('.stack');
  const targets = files.filter(isStack).map((path): StackTarget => {
    return { kind: 'stack', id: path, path, destination: defaultDestination, traits };
  });
  return { targets, skipped: [], owns: isStack };
}

function rendererOf(target: StackTarget): Renderer {
  const { path } = target;
  return {
    render: (tools) => render(target, tools),
    async trace({ documents }) {
      const lines = documents.map(({ text }, at) => text.split('\n').map(() => ({ file: path, line: at + 1 })));
      return { lines, charts: new Map() };
    },
    chart: undefined,
  };
}

async function render(target: StackTarget, { files }: RendererTools): Promise<RenderOutcome> {
  const images = (await files.readText(target.path)).trim().split('\n');
  const texts = images.map(deploymentOf);
  const documents = texts.map((text, at) => ({ text, source: target.path, sourceLine: at + 1 }));
  const output = texts.join('---\n');
  return {
    rendered: { status: 'rendered', target, output, documents, inputs: [target.path] },
    accesses: undefined,
  };
}

function deploymentOf(image: string): string {
  const name = image.replace(/:.*/, '');
  const template = { metadata: { labels: { app: name } }, spec: { containers: [{ name, image }] } };
  const object = {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name } },
    spec: { selector: { matchLabels: { app: name } }, template },
  };
  return `${JSON.stringify(object, undefined, 2)}\n`;
}
