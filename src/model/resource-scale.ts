import { fieldAt, isObject, type Json, type JsonObject } from './manifest.ts';
import { own } from './own.ts';
import { groupOf, type ObjectType, servedGroup } from './resource.ts';

/** What an autoscaler scales, and between which bounds; defaults are filled in. */
export interface Scale {
  /** Undefined when it names none. */
  readonly target: ScaleTarget | undefined;
  readonly minReplicas: number;
  /** Undefined where it must be set and is not. */
  readonly maxReplicas: number | undefined;
  /** Names of the fields of `spec` that hold the two. */
  readonly minField: string;
  readonly maxField: string;
}

export interface ScaleTarget {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

/** Where a kind of autoscaler keeps its bounds, and its defaults. */
interface ScalerKind {
  readonly group: string;
  readonly minField: string;
  readonly maxField: string;
  readonly minReplicas: number;
  readonly maxReplicas?: number;
  readonly targetKind?: string;
}

/** Sources: autoscaling/v2 HorizontalPodAutoscalerSpec; https://keda.sh/docs/latest/reference/scaledobject-spec/ */
const scalerKinds: Readonly<Record<string, ScalerKind>> = {
  HorizontalPodAutoscaler: {
    group: 'autoscaling',
    minField: 'minReplicas',
    maxField: 'maxReplicas',
    minReplicas: 1,
  },
  ScaledObject: {
    group: 'keda.sh',
    minField: 'minReplicaCount',
    maxField: 'maxReplicaCount',
    minReplicas: 0,
    maxReplicas: 100,
    targetKind: 'Deployment',
  },
};

/** What an autoscaler scales; undefined for every other object. */
export function scaleOf(type: ObjectType, value: JsonObject): Scale | undefined {
  const scaler = own(scalerKinds, type.kind);
  if (scaler === undefined || scaler.group !== servedGroup(type)) return undefined;
  const { minField, maxField } = scaler;
  return {
    target: targetOf(fieldAt(value, ['spec', 'scaleTargetRef']), scaler),
    minReplicas: numberAt(value, minField) ?? scaler.minReplicas,
    maxReplicas: numberAt(value, maxField) ?? scaler.maxReplicas,
    ...{ minField, maxField },
  };
}

/** `spec.replicas` of a workload, 1 where it is not set. */
export function replicasOf(value: JsonObject): number {
  return numberAt(value, 'replicas') ?? 1;
}

function targetOf(reference: Json | undefined, { targetKind }: ScalerKind): ScaleTarget | undefined {
  if (!isObject(reference)) return undefined;
  const { name, apiVersion, kind = targetKind } = reference;
  if (typeof name !== 'string' || typeof kind !== 'string') return undefined;
  // without an apiVersion the group that serves the kind is meant: KEDA's default, and what authors of HPAs expect
  if (apiVersion === undefined || apiVersion === null)
    return { group: servedGroup({ apiVersion: '', kind }), kind, name };
  return typeof apiVersion === 'string' ? { group: groupOf(apiVersion), kind, name } : undefined;
}

function numberAt(value: JsonObject, field: string): number | undefined {
  const found = fieldAt(value, ['spec', field]);
  return typeof found === 'number' ? found : undefined;
}
