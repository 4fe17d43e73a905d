import { parseAllDocuments, stringify } from 'yaml';
import type { JsonObject } from '../../src/model/index.ts';

/** The objects of one example, in a namespace of their own so that examples do not meet. */
export interface Example {
  /** Names files and the namespace. */
  readonly name: string;
  /** Manifests as a person wrote them, with comments. */
  readonly text: string;
}

type Files = Readonly<Record<string, string>>;

/** The ways in which a repository may deploy the same objects; each has the field a fix changes in another sort of file. */
export const sources: Readonly<Record<string, (example: Example) => Files>> = {
  'a plain manifest': ({ name, text }) => ({ [`manifests/${name}.yaml`]: text }),
  'the values of a chart': ({ name, text }) => ({
    ...chartOf(name),
    [`charts/${name}/templates/objects.yaml`]: '{{- range .Values.objects }}\n---\n{{ toYaml . }}\n{{- end }}\n',
    [`charts/${name}/values.yaml`]: stringify({ objects: objectsIn(text) }),
  }),
  'a template of a chart': ({ name, text }) => ({
    ...chartOf(name),
    [`charts/${name}/templates/objects.yaml`]: `{{- /* ${name} */}}\n${text.replace(/\{\{/g, '{{ "{{" }}')}`,
    [`charts/${name}/values.yaml`]: 'replicas: 1\n',
  }),
  'a resource of an overlay': ({ name, text }) => ({
    [`apps/${name}/base/kustomization.yaml`]: kustomization({ resources: ['objects.yaml'] }),
    [`apps/${name}/base/objects.yaml`]: text,
    [`apps/${name}/prod/kustomization.yaml`]: kustomization({
      resources: ['../base'],
      commonAnnotations: { 'shop.example/stage': 'prod' },
    }),
  }),
  'a patch of an overlay': ({ name, text }) => ({
    [`apps/${name}/base/kustomization.yaml`]: kustomization({ resources: ['objects.yaml'] }),
    [`apps/${name}/base/objects.yaml`]: objectsIn(text).map(skeleton).join('---\n'),
    [`apps/${name}/prod/kustomization.yaml`]: kustomization({
      resources: ['../base'],
      patches: [{ path: 'patch.yaml' }],
    }),
    [`apps/${name}/prod/patch.yaml`]: text,
  }),
};

function chartOf(name: string): Files {
  return { [`charts/${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n` };
}

function kustomization(content: object): string {
  return stringify({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...content });
}

function objectsIn(text: string): readonly JsonObject[] {
  const documents = parseAllDocuments(text, { version: '1.1' });
  return [...documents].flatMap((document) => (document.contents === null ? [] : [document.toJS() as JsonObject]));
}

/** What a base must say of an object so that a patch can say the rest. */
function skeleton({ apiVersion, kind, metadata }: JsonObject): string {
  const { name, namespace } = metadata as JsonObject;
  return stringify({ apiVersion, kind, metadata: { name, namespace } });
}
