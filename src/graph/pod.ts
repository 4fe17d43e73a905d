import {
  customPodLabels,
  isObject,
  type JsonObject,
  type JsonPath,
  type Manifest,
  own,
  podTemplatePath,
  replicasOf,
  scaleOf,
  servedGroup,
} from '../model/index.ts';
import { dig, listOf, objectOf } from './json.ts';
import type { Container, ContainerRole, Node, Pod } from './node.ts';

/** An object of the graph, before it is joined to others. */
export function nodeOf(manifest: Manifest): Node {
  const pod = podOf(manifest);
  return {
    manifest,
    type: typeOf(manifest),
    pod,
    podLabels: pod === undefined ? customPodLabels(manifest.id, manifest.value) : [pod.labels],
    scale: scaleOf(manifest.id, manifest.value),
  };
}

function typeOf({ id }: Manifest): string {
  const group = servedGroup(id);
  return group === '' ? id.kind : `${group}/${id.kind}`;
}

/** The pods that an object makes; undefined for one that makes none, and for a Rollout that refers to the template of another. */
function podOf({ id, value }: Manifest): Pod | undefined {
  const path = podTemplatePath(id, value);
  if (path === undefined) return undefined;
  const template = dig(value, ...path);
  const spec = dig(template, 'spec');
  if (!isObject(spec)) return undefined;
  return {
    path,
    labels: objectOf(dig(template, 'metadata', 'labels')),
    annotations: objectOf(dig(template, 'metadata', 'annotations')),
    spec,
    containers: [
      ...containers(spec, 'containers', path, () => 'app'),
      ...containers(spec, 'initContainers', path, (value) => (value.restartPolicy === 'Always' ? 'sidecar' : 'init')),
    ],
    replicas: replicasOf(value),
  };
}

function containers(
  spec: JsonObject,
  key: string,
  path: JsonPath,
  role: (value: JsonObject) => ContainerRole,
): Container[] {
  const found: Container[] = [];
  for (const [index, value] of listOf(own(spec, key)).entries()) {
    if (isObject(value)) found.push({ role: role(value), path: [...path, 'spec', key, index] });
  }
  return found;
}
