import { act, actionlint, githubDescription, node, node24, type Tool } from './tools.ts';

/** Installs what the tests need beside the product, and prints the path of the one that is asked for. */
const tools: Readonly<Record<string, () => Tool>> = {
  act,
  actionlint,
  node22: () => node(22),
  node24,
  description: githubDescription,
};

const [name = ''] = process.argv.slice(2);
const tool = tools[name]?.() ?? { found: false, reason: `'${name}' is none of ${Object.keys(tools).join(', ')}` };
if (tool.found) console.log(tool.path);
else {
  console.error(tool.reason);
  process.exitCode = 1;
}
