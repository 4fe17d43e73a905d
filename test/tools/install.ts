import { act, node24, type Tool } from './tools.ts';

/** Installs what the tests run beside the product, and prints the path of the one that is asked for: `node24` or `act`. */
const tools: Readonly<Record<string, () => Tool>> = { act, node24 };

const [name = ''] = process.argv.slice(2);
const tool = tools[name]?.() ?? { found: false, reason: `'${name}' is none of ${Object.keys(tools).join(', ')}` };
if (tool.found) console.log(tool.path);
else {
  console.error(tool.reason);
  process.exitCode = 1;
}
