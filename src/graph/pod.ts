import { groupOf, isObject, type JsonObject, type JsonPath, type Manifest } from '../model/index.ts';
import { dig, listOf, objectOf } from './json.ts';
import type { Container, ContainerRole, Pod } from './node.ts';

/** Where each pod-bearing kind keeps its pod template. */
const templatePaths: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Rollout: ['spec', 'template'],
  DeploymentConfig: ['spec', 'template'],
};

const groups: readonly string[] = ['', 'apps', 'batch', 'extensions', 'argoproj.io', 'apps.openshift.io'];

/** The pods of an object; undefined for kinds that make none, and for a Rollout that borrows another's template. */
export function podOf(manifest: Manifest): Pod | undefined {
  const path = templatePaths[manifest.id.kind];
  if (path === undefined || !groups.includes(groupOf(manifest.id.apiVersion))) return undefined;
  const template = dig(manifest.value, ...path);
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
  };
}

function containers(
  spec: JsonObject,
  key: string,
  path: JsonPath,
  role: (value: JsonObject) => ContainerRole,
): Container[] {
  const found: Container[] = [];
  for (const [index, value] of listOf(spec[key]).entries()) {
    if (isObject(value)) found.push({ role: role(value), path: [...path, 'spec', key, index], value });
  }
  return found;
}
