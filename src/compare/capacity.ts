import { type Bounds, type Capacity, fieldAt, type Json, type Manifest, replicasOf, scaleOf } from '../model/index.ts';
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

function boundsOf(workload: Manifest, [scaler]: readonly Manifest[]): Bounds {
  const scale = scaler && scaleOf(scaler.id, scaler.value);
  if (scale === undefined) {
    const fixed = replicasOf(workload.value);
    return { min: fixed, max: fixed };
  }
  return { min: scale.minReplicas, max: scale.maxReplicas ?? scale.minReplicas };
}

function requested(podSpec: Json | undefined, resource: string): number {
  const containers = fieldAt(podSpec, ['containers']);
  if (!Array.isArray(containers)) return 0;
  return containers.reduce(
    (sum: number, each: Json) => sum + (quantity(fieldAt(each, ['resources', 'requests', resource])) ?? 0),
    0,
  );
}
