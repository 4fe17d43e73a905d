import { watch } from 'node:fs';

/** Calls `changed` with the path of each file below `root` that is written, as often as the system says so. Without end. */
export function watchFiles(root: string, changed: (path: string) => void): void {
  watch(root, { recursive: true }, (_event, path) => {
    if (path !== null) changed(path);
  });
}
