import { own, pageOfFinding, type Related, type Report, type Verdict } from '../../model/index.ts';
import {
  countSameCause,
  describeCopies,
  describeLocation,
  describeLowered,
  describeObject,
  describeOthers,
  targetsOf,
} from '../describe.ts';
import { oneLine } from '../plain-text.ts';
import { type Presentation, sourceLink } from '../presentation.ts';
import { waivingOf } from '../waiving.ts';
import { joined, type Markup, markup, nothing, prose } from './markup.ts';

/** What is needed to write a finding of a page. */
export interface Page {
  readonly report: Report;
  readonly how: Presentation;
  /** Rules that have a section on the page. */
  readonly explained: ReadonlySet<string>;
}

/** A rule of the repository has no page. */
function linkTo(rule: string, page: string | undefined): Markup {
  return page === undefined ? markup`${rule}` : markup`<a href="${page}">${rule}</a>`;
}

/** One finding: message, remediation, locations. `heading` is the text of the group's heading, which is not repeated. */
export function finding(verdict: Verdict, page: Page, heading: string): Markup {
  const { severity, message, remediation, rule, fingerprint } = verdict;
  const id = page.explained.has(rule)
    ? markup`<a href="#rule-${rule}">${rule}</a>`
    : linkTo(rule, pageOfFinding(verdict));
  return markup`<article class="finding ${severity}" id="f-${fingerprint}">
<h4><span class="severity">${severity}</span> ${prose(message)}</h4>
${remediation === '' ? nothing : markup`<p class="remediation">${prose(remediation)}</p>`}
<ul class="places">${here(verdict, page)}${verdict.related.map((related) => through(related, verdict, page))}</ul>
${others(verdict)}${copies(verdict)}${waiving(verdict, page)}<p class="about">${joined([...about(verdict, heading).map((part) => markup`${part}`), id], ' · ')}</p>
</article>
`;
}

/** What else the same edit answers. */
function others(verdict: Verdict): Markup {
  const count = countSameCause(verdict, 'more finding');
  if (count === undefined) return nothing;
  return markup`<details class="about"><summary>${count}</summary>
<ul>${describeOthers(verdict).map((each) => markup`<li>${oneLine(each)}</li>`)}</ul></details>
`;
}

/** Where copies of the object need the same edit. */
function copies(verdict: Verdict): Markup {
  const where = describeCopies(verdict, verdict.otherObjects?.length);
  return where === undefined ? nothing : markup`<p class="about">${oneLine(where)}</p>\n`;
}

/** What to write to accept the finding. */
function waiving(verdict: Verdict, { report }: Page): Markup {
  const how = waivingOf(verdict, report);
  if (how === undefined) return nothing;
  return markup`<p class="about">To accept it, write ${oneLine(how.where)}: <code>${oneLine(how.text)}</code></p>
`;
}

function about(verdict: Verdict, heading: string): readonly string[] {
  const object = verdict.object === undefined ? heading : describeObject(verdict.object);
  const targets = targetsOf(verdict).filter((target) => target !== verdict.location.span.file && target !== heading);
  return [
    ...(object === heading ? [] : [object]),
    ...(targets.length === 0 ? [] : [`in ${targets.join(', ')}`]),
    ...(verdict.lowered === undefined ? [] : [describeLowered(verdict.lowered)]),
    ...(verdict.label === 'open' ? [] : [[verdict.label, verdict.reason ?? 'no reason given'].join(': ')]),
  ].map(oneLine);
}

/** The location of the finding, with its source line in which the field is marked. */
function here({ location }: Verdict, { report, how }: Page): Markup {
  const { file, start } = location.span;
  const source = own(report.excerpts, file)?.[start.line];
  const line = source === undefined || source.trim() === '' ? nothing : markup` ${marked(source, location)}`;
  return markup`<li>${place(describeLocation(location), sourceLink(how, location.span))}${line}</li>`;
}

function through({ span, role }: Related, { location }: Verdict, { report, how }: Page): Markup {
  const main = location.span;
  if (span.file === main.file && span.start.line === main.start.line) return nothing;
  const source = own(report.excerpts, span.file)?.[span.start.line]?.trim();
  const line = source === undefined || source === '' ? nothing : markup` <code>${oneLine(source)}</code>`;
  const shown = place(`${span.file}:${span.start.line}`, sourceLink(how, span));
  return markup`<li class="through">${role} ${shown}${line}</li>`;
}

function place(name: string, url: string | undefined): Markup {
  return url === undefined ? markup`<b>${name}</b>` : markup`<a href="${url}">${name}</a>`;
}

/** The line without its indentation, the field underlined where its location is exact. */
function marked(source: string, { span, precision }: Verdict['location']): Markup {
  const from = source.length - source.trimStart().length;
  const { start, end } = span;
  if (precision === 'nearest' || end.line !== start.line) return markup`<code>${oneLine(source.trim())}</code>`;
  const [first, last] = [Math.max(from, start.column - 1), Math.max(start.column, end.column - 1)];
  const parts = [source.slice(from, first), source.slice(first, last), source.slice(last).trimEnd()].map(oneLine);
  return markup`<code>${parts[0]}<mark>${parts[1]}</mark>${parts[2]}</code>`;
}
