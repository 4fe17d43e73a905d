import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { freshClone } from '../e2e/clone.ts';

/** The shop as its own repository, with the Action checked out in `.seaworthy-action`. */
export function shopWithAction(shop: 'shop' | 'shop-fixed'): string {
  const clone = freshClone(['action.yml', 'dist', `examples/${shop}`]);
  const root = join(clone, 'examples', shop);
  for (const part of ['action.yml', 'dist']) {
    cpSync(join(clone, part), join(root, '.seaworthy-action', part), { recursive: true, filter: isNoExample });
  }
  return root;
}

/** The examples of rules would be manifests of the shop, as every file of a repository is. */
function isNoExample(path: string): boolean {
  return !path.endsWith('.yaml');
}

/** `actions/checkout` copies the work tree here; act does it by itself, with no network. */
export function workflow(input: string): string {
  return `on: [pull_request, push, merge_group]
jobs:
  seaworthy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./.seaworthy-action
        with: {${input}}
`;
}
