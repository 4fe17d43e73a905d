import type { JsonObject, JsonPath, Manifest, Scale } from '../model/index.ts';

export type ContainerRole = 'app' | 'sidecar' | 'init';

export interface Container {
  readonly role: ContainerRole;
  /** From the root of the object. */
  readonly path: JsonPath;
}

/** The pods an object makes. */
export interface Pod {
  /** Of the pod template; empty for a Pod itself. */
  readonly path: JsonPath;
  readonly labels: JsonObject;
  readonly annotations: JsonObject;
  readonly spec: JsonObject;
  readonly containers: readonly Container[];
  /** `spec.replicas`, 1 where it is not set; without meaning for a Job, a DaemonSet and a Pod. */
  readonly replicas: number;
}

/** One object of the graph. */
export interface Node {
  readonly manifest: Manifest;
  /** `Service` for the core group, else `group/Kind`, with the group in which the type is served today. */
  readonly type: string;
  /** Undefined for an object that makes no pods. */
  readonly pod: Pod | undefined;
  /**
   * Labels of the pods it makes, one set for each template; empty for an object that makes none. A custom resource may have
   * some without having a `pod`: its controller completes the template, so that it is joined and not judged.
   */
  readonly podLabels: readonly JsonObject[];
  /** Undefined for an object that is no autoscaler. */
  readonly scale: Scale | undefined;
}
