import { readFileSync, writeFileSync } from 'node:fs';
import { githubDescription } from '../tools/tools.ts';
import { cut } from './description.ts';

/** Writes `description.generated.json`; run it when the Action sends other requests. */
const published = githubDescription();
if (published.found) {
  const part = cut(JSON.parse(readFileSync(published.path, 'utf8')));
  writeFileSync(new URL('./description.generated.json', import.meta.url), `${JSON.stringify(part, undefined, 1)}\n`);
} else {
  console.error(published.reason);
  process.exitCode = 1;
}
