import type { JsonObject, JsonPath, Manifest } from '../model/index.ts';

export type ContainerRole = 'app' | 'sidecar' | 'init';

export interface Container {
  readonly role: ContainerRole;
  /** From the root of the object. */
  readonly path: JsonPath;
  readonly value: JsonObject;
}

/** The pods an object makes. */
export interface Pod {
  /** Of the pod template; empty for a Pod itself. */
  readonly path: JsonPath;
  readonly labels: JsonObject;
  readonly annotations: JsonObject;
  readonly spec: JsonObject;
  readonly containers: readonly Container[];
}

/** One object of the graph. */
export interface Node {
  readonly manifest: Manifest;
  readonly pod: Pod | undefined;
}
