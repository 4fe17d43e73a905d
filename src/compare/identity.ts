import { type Manifest, type ObjectChange, objectIdentity, objectKey } from '../model/index.ts';

/** The same object wherever it is deployed from. */
export function manifestKey(manifest: Manifest): string {
  return objectKey(objectIdentity(manifest));
}

/** The same object of the same target, of which several may deploy one of the same name. */
export function targetKey(manifest: Manifest): string {
  return JSON.stringify([manifest.target.id, manifestKey(manifest)]);
}

/** What makes a change of an object the same: its target and its name, as it stands in a report. */
export function changeKey({ target, object }: Pick<ObjectChange, 'target' | 'object'>): string {
  return JSON.stringify([target, object]);
}
