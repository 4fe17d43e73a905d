import { buildDigest, digestOf, type Store } from '../host/index.ts';
import type { Inferences, InferredField } from '../infer/index.ts';
import type { PolicySet } from '../model/index.ts';
import { readJson } from './read-json.ts';

/** The fields that findings of one policy set were seen to be about. */
export interface StoredInferences extends Inferences {
  save(): void;
}

type Stored = Readonly<Record<string, InferredField | null>>;

const mostStored = 20_000; // findings; about 120 bytes each

/** One entry of `store` holds those of a policy set; a new build of Seaworthy may infer others. */
export function openInferences(store: Store, { id }: PolicySet): StoredInferences {
  const name = `inferences.${digestOf(`${id} ${buildDigest(['engines/rego.wasm.br'])}`)}`;
  const earlier = new Map(Object.entries(readJson(store.read(name) ?? '', isStored) ?? {}));
  const used = new Map<string, InferredField | null>();
  let isNew = false;
  return {
    find(key) {
      const field = used.get(key) ?? earlier.get(key);
      if (field !== undefined) used.set(key, field);
      return field;
    },
    keep(key, field) {
      used.set(key, field);
      isNew = true;
    },
    save() {
      if (!isNew) return;
      const others = [...earlier].filter(([key]) => !used.has(key));
      store.write(name, JSON.stringify(Object.fromEntries([...used, ...others].slice(0, mostStored))));
    },
  };
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && Object.values(value).every(isField);
}

function isField(value: unknown): value is InferredField | null {
  if (value === null) return true;
  if (typeof value !== 'object' || value === undefined) return false;
  const { path, isNamed }: Partial<Record<string, unknown>> = { ...value };
  const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string' || Number.isInteger(step));
  return isPath && typeof isNamed === 'boolean';
}
