import { XmlDocument } from 'libxml2-wasm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { signsOf } from '../support/secret-cases.ts';
import type { Input } from './inputs.ts';
import { outsideMark, type Run } from './run.ts';
import { elsewhere } from './texts.ts';

/** What an exception leaves in the output. */
const crash = /internal error|(?:Type|Range|Reference|Syntax)Error\b|^ +at .*:\d+:\d+\)?$|UnhandledPromise/im;

/** All but tab, LF and CR, and what is not seen. */
const unseen =
  /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** Lines of the GitHub format that it begins by itself. */
const ownCommand =
  /^::(?:error|warning|notice) file=[^:,]*,line=\d+(?:,endLine=\d+,col=\d+)?(?:,endColumn=\d+)?,title=[^:,]*::.*$|^::stop-commands::[0-9a-f-]{36}$|^::[0-9a-f-]{36}::$/;

/** Of these exit codes each command has one, whatever it is given; a configuration or an output may be refused. */
const codes: Readonly<Record<string, readonly number[]>> = { check: [0, 1], render: [0, 1], merge: [0, 1], fix: [0] };
const refusedCode = 2;

/** What must hold for every run, whatever the input; each answers what is wrong. */
export const checks = {
  'ends in time': ({ ended }) =>
    ended.filter(({ code }) => code === null).map(({ args }) => `stopped: ${args.slice(0, 3).join(' ')}`),
  'ends with a verdict': ({ ended, mayRefuse }) =>
    ended
      .filter(({ code, args }) => code !== null && !allowed(args[0] ?? '', mayRefuse).includes(code))
      .map(({ code, args, stderr }) => `exit code ${code} of ${args.slice(0, 3).join(' ')}: ${stderr.slice(0, 300)}`),
  'no crash': ({ written }) => found(written, crash),
  'every format can be read': ({ written }) => unreadable(written),
  'nothing outside is read': ({ written, opened }) => [
    ...found(written, new RegExp(`${outsideMark}|root:x:0:0`)),
    ...opened.map((path) => `${path} was opened`),
  ],
  'nothing is written': ({ before, after }) =>
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((path) => before[path] !== after[path])
      .map((path) => `${path}: ${before[path] ?? 'none'} is now ${after[path] ?? 'none'}`),
  'no command': ({ written }) => Object.entries(written).flatMap(([name, text]) => commandsIn(name, text)),
  'no unseen characters': ({ written }) => found(withoutByteOrder(written), unseen),
  'no markup': ({ written }, inputs) => markupIn(written, inputs),
  'no secret is published': ({ written }, inputs) =>
    inputs.filter(({ isSecret }) => isSecret).flatMap((input) => published(written, input)),
  'nothing is lost silently': ({ report, mayRefuse }, inputs) =>
    report === undefined && mayRefuse ? [] : inputs.flatMap((input) => lost(report, input)),
  'the others are judged': ({ report, mayRefuse }, inputs) =>
    report === undefined && mayRefuse
      ? []
      : inputs
          .map(({ folder }) => `control-${folder}`)
          .filter((name) => report?.findings.some(({ object }) => object?.name === name) !== true),
} satisfies Record<string, (run: Checked, inputs: readonly Input[]) => readonly string[]>;

/** A run, and whether Seaworthy may refuse to do it. */
export interface Checked extends Run {
  readonly mayRefuse: boolean;
}

export type Check = keyof typeof checks;

/** What does not hold, each with the name of its check. */
export function wrongIn(run: Run, inputs: readonly Input[], mayRefuse = false): readonly string[] {
  return Object.entries(checks).flatMap(([name, check]) =>
    check({ ...run, mayRefuse }, inputs).map((what) => `${name}: ${what}`),
  );
}

function allowed(command: string, mayRefuse: boolean): readonly number[] {
  return [...(codes[command] ?? []), ...(mayRefuse ? [refusedCode] : [])];
}

function found(written: Run['written'], pattern: RegExp): readonly string[] {
  return Object.entries(written).flatMap(([name, text]) => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [`${name}: ${JSON.stringify(text.slice(Math.max(match.index - 60, 0), match.index + 90))}`];
  });
}

/** Lines that a runner of GitHub or Azure may take for a command. */
function commandsIn(name: string, text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
  const others = name === 'github' ? lines.filter((line) => !ownCommand.test(line)) : lines;
  return others.map((line) => `${name}: ${JSON.stringify(line.slice(0, 150))}`);
}

/** The characters that mark the beginning of a file are no part of its text. */
function withoutByteOrder(written: Run['written']): Run['written'] {
  return Object.fromEntries(Object.entries(written).map(([name, text]) => [name, text.replace(/^\ufeff/, '')]));
}

function unreadable({ json, sarif, gitlab, junit }: Run['written']): readonly string[] {
  const readers = {
    json: () => json !== undefined && JSON.parse(json),
    sarif: () => sarif !== undefined && JSON.parse(sarif),
    gitlab: () => gitlab !== undefined && JSON.parse(gitlab),
    junit: () => junit !== undefined && XmlDocument.fromString(junit).dispose(),
  };
  return Object.entries(readers).flatMap(([name, read]) => {
    try {
      read();
      return [];
    } catch (error) {
      return [`${name}: ${String(error).slice(0, 200)}`];
    }
  });
}

/** Elements, handlers and links of an input, in what a browser shows; and links that GitHub makes of a message in SARIF. */
function markupIn(
  { html = '', markdown = '', sarif = '' }: Run['written'],
  inputs: readonly Input[],
): readonly string[] {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  const marks = inputs.map(({ mark }) => mark).join('|') || 'none';
  const element = `<(?:${marks})|<svg/onload|(?:href|src)="(?:${elsewhere}|http://www\\.evil|javascript:)`;
  return [
    ...found({ html, markdown: micromark(markdown, options) }, new RegExp(element)),
    ...found({ sarif: messagesOf(sarif).join('\n') }, new RegExp(`\\]\\(${elsewhere}`)),
  ];
}

/** Of a SARIF file, where GitHub makes links. */
function messagesOf(sarif: string): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'text' && typeof each === 'string') found.push(each);
      else collect(each);
    }
  };
  collect(JSON.parse(sarif === '' ? '{}' : sarif));
  return found;
}

/** As it is, and in base64. */
function published(written: Run['written'], { mark }: Input): readonly string[] {
  const signs = signsOf({ sign: mark, text: mark });
  return Object.entries(written).flatMap(([name, text]) => {
    const sign = signs.find((each) => text.includes(each));
    if (sign === undefined) return [];
    const at = text.indexOf(sign);
    return [`${name}: ${JSON.stringify(text.slice(Math.max(at - 60, 0), at + 60))}`];
  });
}

/** Nothing in the folder is named; or an object is neither judged, nor in a file of which something else is said. */
function lost(
  report: Run['report'],
  { folder, files, links = {}, special = {}, objects = [] }: Input,
): readonly string[] {
  const names = Object.keys({ ...files, ...links, ...special });
  const { targets = [], findings = [] } = report ?? {};
  const isBelow = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
  const isNamed = [...targets.map(({ path }) => path), ...findings.map(({ location }) => location.file)].some(isBelow);
  if (!isNamed) return [`${folder}: ${JSON.stringify(names).slice(0, 150)}`];
  const own = findings.filter(({ location }) => isBelow(location.file));
  const isSaid =
    own.some(({ rule }) => rule.startsWith('gitops/')) ||
    targets.some(({ status, path }) => status === 'skipped' && isBelow(path));
  const judged = own.flatMap(({ object, otherObjects = [] }) => [object, ...otherObjects.map((each) => each.object)]);
  return objects
    .filter((name) => !isSaid && !judged.some((object) => object?.name.includes(name) === true))
    .map((name) => `${folder}: object ${name} of ${JSON.stringify(names).slice(0, 150)}`);
}
