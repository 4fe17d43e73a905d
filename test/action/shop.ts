import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { freshClone } from '../e2e/clone.ts';

/** The shop as its own repository, with the Action checked out beside it as `.seaworthy-action`. */
export function shopWithAction(shop: 'shop' | 'shop-fixed'): string {
  const clone = freshClone(['action.yml', 'dist', `examples/${shop}`]);
  const root = join(clone, 'examples', shop);
  for (const part of ['action.yml', 'dist']) {
    cpSync(join(clone, part), join(root, '.seaworthy-action', part), { recursive: true });
  }
  return root;
}
