import type { Input } from './inputs.ts';
import { outsideMark, type Run } from './run.ts';

/** What an exception leaves in the output. */
export const crash = /internal error|(?:Type|Range|Reference|Syntax)Error\b|^ +at .*:\d+:\d+\)?$/im;

/** All but tab, LF and CR, and what changes the direction of text. */
const controlCharacters = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What must hold for every run, whatever the input; each answers what is wrong. */
export const checks = {
  'ends with a verdict': ({ outcome }) =>
    outcome.code === 0 || outcome.code === 1 ? [] : [`exit code ${outcome.code}`],
  'no crash': ({ written }) => found(written, crash),
  'nothing outside is read': ({ written }) => found(written, new RegExp(outsideMark)),
  'nothing outside is written': ({ outsideBefore, outsideAfter }) =>
    JSON.stringify(outsideBefore) === JSON.stringify(outsideAfter) ? [] : ['the folder outside has changed'],
  'no workflow command': ({ written }, inputs) => [
    ...found(written, new RegExp(`^[ \\t]*::error title=(?:${inputs.map(({ mark }) => mark).join('|')})`, 'm')),
    ...found({ ...written, github: withoutOwn(written.github ?? '') }, /^[ \t]*::[a-z-]+/m),
  ],
  'no control characters': ({ written }) => found(written, controlCharacters),
  'no secret is published': ({ written }, inputs) => inputs.flatMap(({ mark }) => secretIn(written, mark)),
  'nothing is lost silently': ({ report }, inputs) => inputs.flatMap((input) => lost(report, input)),
  'the others are judged': ({ report }, inputs) =>
    inputs
      .map(({ folder }) => `${folder}-control/control.yaml`)
      .filter((path) => report.targets.find((target) => target.path === path)?.status !== 'rendered'),
} satisfies Record<string, (run: Run, inputs: readonly Input[]) => readonly string[]>;

export type Check = keyof typeof checks;

/** The text without the lines that the format begins by itself. */
function withoutOwn(text: string): string {
  return text.replace(/^::(?:(?:error|warning|notice) .*|stop-commands::[\w-]+|[\w-]{36}::)$/gm, '');
}

function found(written: Run['written'], pattern: RegExp): readonly string[] {
  return Object.entries(written).flatMap(([name, text]) => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [`${name}: ${JSON.stringify(text.slice(Math.max(match.index - 60, 0), match.index + 90))}`];
  });
}

/** As it is, and in the form of `data`. */
function secretIn(written: Run['written'], mark: string): readonly string[] {
  if (!mark.endsWith('secrets')) return [];
  const coded = Buffer.from(mark).toString('base64');
  return Object.entries(written)
    .filter(([, text]) => text.includes(mark) || text.includes(coded))
    .map(([name]) => `${name}: ${mark}`);
}

/** Nothing in the folder is named: as a target, with its status, or in a finding. */
function lost(report: Run['report'], { folder, files, links, fifos }: Input): readonly string[] {
  const isThere = Object.keys({ ...files, ...links }).length + fifos.length > 0;
  const named = [...report.targets.map(({ path }) => path), ...report.findings.map(({ location }) => location.file)];
  const others = named.filter((path) => path === folder || path.startsWith(`${folder}/`));
  return isThere && others.length === 0
    ? [`${folder}: ${JSON.stringify(Object.keys({ ...files, ...links })).slice(0, 80)}`]
    : [];
}
