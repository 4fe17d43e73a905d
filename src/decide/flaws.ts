import {
  deployedFolder,
  deployerOf,
  type FailedTarget,
  isInside,
  type Manifest,
  type Rendered,
} from '../model/index.ts';

/**
 * What some who deploy a target refuse, as warnings. What the repository itself hands to a deployer that refuses nothing is
 * left out.
 */
export function flawsOf(rendered: readonly Rendered[], manifests: readonly Manifest[]): readonly FailedTarget[] {
  const flawed = rendered.flatMap((each): readonly (FailedTarget & Pick<Rendered, 'target'>)[] =>
    each.status === 'failed' || each.flaw === undefined
      ? []
      : [{ failure: { ...each.flaw, severity: 'warning' }, target: each.target }],
  );
  if (flawed.length === 0) return [];
  const accepted = manifests.flatMap(({ id, value }) => {
    const deployer = deployerOf(id);
    const folders = deployer?.isUnrestricted === true ? (deployer.folders?.(value.spec) ?? []) : [];
    return folders.flatMap(({ path }) => deployedFolder(path) ?? []);
  });
  return flawed.filter(({ target }) => !accepted.some((folder) => isInside(target.path, folder)));
}
