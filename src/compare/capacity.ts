import { type Bounds, type Capacity, fieldAt, type Json, type Manifest } from '../model/index.ts';
import { quantity } from './quantity.ts';

/** A workload that replicas are made of, and what scales it. */
export interface Scaled {
  readonly workload: Manifest;
  /** Path to the pod template's spec is `podSpec`; undefined when the object makes no pods. */
  readonly podSpec: Json | undefined;
  readonly scalers: readonly Manifest[];
}

const replicated = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'Rollout']);

/** Adds up what workloads that can be scaled ask for. */
export function capacityOf(workloads: readonly Scaled[]): Capacity {
  const sum = { replicas: zero, cpu: zero, memory: zero };
  for (const { workload, podSpec, scalers } of workloads) {
    if (!replicated.has(workload.id.kind)) continue;
    const replicas = boundsOf(workload, scalers);
    sum.replicas = plus(sum.replicas, replicas);
    sum.cpu = plus(sum.cpu, times(replicas, requested(podSpec, 'cpu')));
    sum.memory = plus(sum.memory, times(replicas, requested(podSpec, 'memory')));
  }
  return sum;
}

const zero: Bounds = { min: 0, max: 0 };

function plus(a: Bounds, b: Bounds): Bounds {
  return { min: a.min + b.min, max: a.max + b.max };
}

function times({ min, max }: Bounds, each: number): Bounds {
  return { min: min * each, max: max * each };
}

/** The defaults are those of the HorizontalPodAutoscaler and of KEDA: at min 1 and 0, at max 100 for KEDA. */
function boundsOf(workload: Manifest, scalers: readonly Manifest[]): Bounds {
  const [scaler] = scalers;
  if (scaler === undefined) {
    const fixed = numberAt(workload.value, ['spec', 'replicas']) ?? 1;
    return { min: fixed, max: fixed };
  }
  const keda = scaler.id.kind === 'ScaledObject';
  const min = numberAt(scaler.value, ['spec', keda ? 'minReplicaCount' : 'minReplicas']) ?? (keda ? 0 : 1);
  const max = numberAt(scaler.value, ['spec', keda ? 'maxReplicaCount' : 'maxReplicas']) ?? (keda ? 100 : min);
  return { min, max };
}

function requested(podSpec: Json | undefined, resource: string): number {
  const containers = fieldAt(podSpec, ['containers']);
  if (!Array.isArray(containers)) return 0;
  return containers.reduce(
    (sum: number, each: Json) => sum + quantity(fieldAt(each, ['resources', 'requests', resource])),
    0,
  );
}

function numberAt(value: Json, path: readonly string[]): number | undefined {
  const found = fieldAt(value, path);
  return typeof found === 'number' ? found : undefined;
}
