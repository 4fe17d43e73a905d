import { hash } from 'node:crypto';

/**
 * One look at the repository, and a digest of what there was to see: the bytes of a file, the names in a folder, what a
 * path is, or why it was refused. The same digest later means the same content.
 */
export interface FileAccess {
  readonly kind: 'read' | 'stat' | 'list';
  readonly path: string;
  readonly digest: string;
}

/** SHA-256, base64url. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
