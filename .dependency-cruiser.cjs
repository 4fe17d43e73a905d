// The arrows between folders. Which folder may import which stands once, in the table of src/README.md.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const dash = '–';

/** Folder to the folders it may import, as the table in src/README.md says. */
function arrows() {
  const rows = readFileSync(join(__dirname, 'src/README.md'), 'utf8').matchAll(/^\| (`\w+`[^|]*)\|[^|]*\|([^|]*)\|$/gm);
  const found = [...rows].flatMap(([, folders, allowed]) =>
    [...folders.matchAll(/`(\w+)`/g)].map(([, folder]) => [folder, words(allowed)]),
  );
  if (found.length < 10) throw new Error('src/README.md has no table of folders and what they may import');
  return found;
}

function words(cell) {
  return cell.trim() === dash ? [] : cell.trim().split(/,\s*/);
}

/** A folder, a page beside the folders such as `run`, or both such as `action`. */
function pathOf(name) {
  return `${name}(?:/|\\.ts$)`;
}

/** Every file and folder of `src` must stand in the table, or nothing holds what it imports. */
function missing(known) {
  const names = readdirSync(join(__dirname, 'src')).filter((name) => !name.endsWith('.md'));
  return names.filter((name) => !known.includes(name.replace(/\.ts$/, '')));
}

const outside = missing(arrows().map(([folder]) => folder));
if (outside.length > 0) throw new Error(`src/README.md says nothing of what these may import: ${outside.join(', ')}`);

const arrowRules = arrows().map(([folder, allowed]) => ({
  name: `arrows-of-${folder}`,
  comment: `${folder}/ may import ${allowed.join(', ') || 'nothing'}: the table of src/README.md says why it exists.`,
  severity: 'error',
  from: { path: `^src/${pathOf(folder)}` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].map(pathOf).join('|')})` },
}));

const onlyIn = ({ name, comment, what, where }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: where },
  to: { path: what },
});

module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: 'one-door-per-folder',
      comment: 'Only index.ts of a folder is imported from outside, so that everything behind it may change any day.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'one-door-for-the-pages',
      comment: 'The pages beside the folders (run, bin, action) go through the doors too.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/.+', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one, or that a noun is missing in model/.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead, unless a program starts with it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    onlyIn({
      name: 'opa-in-one-file',
      comment: 'The policy runtime is known to one file, so that it can be replaced there.',
      what: '@open-policy-agent/opa-wasm',
      where: '^src/evaluate/policy\\.ts$',
    }),
    onlyIn({
      name: 'actions-in-one-folder',
      comment: 'What GitHub offers is known to the Action alone: everything else runs anywhere.',
      what: '@actions/',
      where: '^src/action/',
    }),
    onlyIn({
      name: 'github-in-one-folder',
      comment: 'Who talks to GitHub, and with which client, is known to one folder.',
      what: 'node_modules/@octokit/',
      where: '^src/github/',
    }),
    onlyIn({
      name: 'proxies-at-the-edge',
      comment: 'How requests leave the machine is a matter of the Action: whatever renders and judges sends none.',
      what: 'node_modules/undici/',
      where: '^src/action/',
    }),
    onlyIn({
      name: 'command-line-in-one-folder',
      comment: 'How arguments are parsed is a matter of the command line alone.',
      what: 'node_modules/commander',
      where: '^src/cli/',
    }),
    onlyIn({
      name: 'workers-in-one-folder',
      comment: 'Threads are started and stopped in one place.',
      what: '^(node:)?worker_threads$|node_modules/workerpool',
      where: '^src/host/',
    }),
    onlyIn({
      name: 'files-at-the-edges',
      comment: 'Only host/ and engine/ read the repository, through the confined root; results are written through host/ too.',
      what: '^(node:)?fs(/promises)?$',
      where: '^src/(host|engine|action)/',
    }),
    {
      name: 'nothing-starts-programs',
      comment: 'It renders with engines of its own: no shell, no network but the Action\'s, no child process but git for --base.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/run-git|rego/host/addresses)\\.ts$' }, // the latter asks for the form of addresses
      to: { path: '^(node:)?(child_process|http|https|http2|net|tls|dgram|dns)$' },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'What is imported stands in package.json; the bundle holds nothing by accident.',
      severity: 'error',
      from: { path: '^src/', },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'The product does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that leads nowhere fails when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
