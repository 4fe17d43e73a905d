/**
 * Host and path of a repository, the same for every way to reach it: `https://github.com/shop/till.git`,
 * `ssh://git@github.com/shop/till`, `git@github.com:shop/till`.
 */
export function addressOf(url: string): string {
  const [, withScheme] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/i.exec(url) ?? [];
  const plain = withScheme ?? url.replace(/^([^/:]+):(?!\/\/)/, '$1/');
  const [host = '', ...path] = plain.split('/').filter((part) => part !== '');
  const name = host.slice(host.lastIndexOf('@') + 1).replace(/:\d+$/, '');
  return [name, ...path]
    .join('/')
    .replace(/\.git$/, '')
    .toLowerCase();
}
