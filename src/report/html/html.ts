import { createHash } from 'node:crypto';
import type { Report } from '../../model/index.ts';
import {
  describeCoverage,
  describeFindings,
  describeSubject,
  describeUncounted,
  describeUnjudged,
} from '../describe.ts';
import { isOpen, loweredVerdicts } from '../most-severe.ts';
import { counted, oneLine } from '../plain-text.ts';
import type { Presentation } from '../presentation.ts';
import { changesSection } from './changes.ts';
import { filter, groupClass } from './filter.ts';
import { finding, type Page } from './finding.ts';
import { type Group, groupsOf } from './groups.ts';
import { type Markup, markup, nothing, unescaped } from './markup.ts';
import { relaxationsSection } from './relaxations.ts';
import { coverageSection, firedRules, rulesSection } from './sections.ts';
import { styleSheet } from './style.ts';
import { diagram } from './topology.ts';

/**
 * One self-contained file for a browser: no script, nothing fetched, and a content security policy that enforces it. It is
 * readable without its style sheet too, which Jenkins blocks in build artifacts.
 */
export function html(report: Report, how: Presentation): string {
  const fired = firedRules(report);
  const page: Page = { report, how, explained: new Set(fired.map(({ rule }) => rule.meta.id)) };
  const style = styleSheet();
  const hash = createHash('sha256').update(style).digest('base64');
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Seaworthy: ${describeFindings(report)}</title>
<style>${unescaped(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${header(report)}
<main>
${relaxationsSection(report)}${findings(page)}${changesSection(report.comparison)}${lowered(page)}${uncounted(page)}${rulesSection(fired)}${coverageSection(report)}</main>
<footer><p>Seaworthy ${how.version}${how.seconds === undefined ? '' : `, ${how.seconds.toFixed(1)} s`}</p></footer>
</body>
</html>
`.markup;
}

function header(report: Report): Markup {
  const { failOn } = report;
  const facts = [...describeCoverage(report), ...describeUncounted(report), `fail-on ${failOn}`].join(' · ');
  const unjudged = describeUnjudged(report).map((line) => markup`<p class="facts">${oneLine(line)}.</p>\n`);
  const rules = report.verdicts.length === 0 ? nothing : markup`<a href="#rules">Rules</a>`;
  const changes =
    report.comparison === undefined ? nothing : markup`<a href="#changes">Changes to deployed objects</a>`;
  return markup`<header>
<h1>Seaworthy: ${describeFindings(report)}</h1>
<p class="facts">${facts}</p>
${unjudged}<nav aria-label="Parts of the report"><a href="#findings">Findings</a>${changes}${rules}<a href="#coverage">Coverage</a></nav>
</header>`;
}

const mostOpen = 100; // findings: with more, most groups are folded
const firstOpen = 3; // groups that are open in any case
const mostDiagrams = 200; // a third of the page's bytes

function findings(page: Page): Markup {
  const groups = groupsOf(page.report);
  const { error, warning, info } = page.report.counts;
  const few = error + warning + info <= mostOpen;
  const list = groups.map((group, index) =>
    shown(group, page, { open: few || index < firstOpen, diagram: index < mostDiagrams }),
  );
  const none =
    groups.length > 0
      ? nothing
      : markup`<p>No findings.</p>
`;
  const withoutDiagram =
    groups.length <= mostDiagrams
      ? nothing
      : markup`<p class="facts">Diagrams are shown for the first ${mostDiagrams} of ${groups.length} objects.</p>
`;
  return markup`<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>
${filter(page.report.counts)}${none}${withoutDiagram}${list}</section>
`;
}

function shown(group: Group, page: Page, how: { readonly open: boolean; readonly diagram: boolean }): Markup {
  const { title, counts, verdicts } = group;
  const badges = [
    counts.error === 0 ? nothing : markup`<span class="error">${counted(counts.error, 'error')}</span>`,
    counts.warning === 0 ? nothing : markup`<span class="warning">${counted(counts.warning, 'warning')}</span>`,
    counts.info === 0 ? nothing : markup`<span class="info">${counts.info} info</span>`,
  ];
  return markup`<details class="group ${groupClass(counts)}"${how.open ? markup` open` : nothing}>
<summary><h3>${title}</h3>${badges}</summary>
<div class="body"><div class="findings">
${verdicts.map((verdict) => finding(verdict, page, title))}</div>
${how.diagram ? diagram(group) : nothing}</div>
</details>
`;
}

/** Findings that are less urgent for what they are about, each with the reason. */
function lowered(page: Page): Markup {
  const all = loweredVerdicts(page.report);
  if (all.length === 0) return nothing;
  return markup`<section aria-labelledby="lowered"><h2 id="lowered">Lowered</h2>
<details><summary>${counted(all.length, 'finding')}</summary>
${all.map((verdict) => finding(verdict, page, describeSubject(verdict)))}</details></section>
`;
}

/** Findings that are not open, each with its status and reason. */
function uncounted(page: Page): Markup {
  const rest = page.report.verdicts.filter((verdict) => !isOpen(verdict));
  if (rest.length === 0) return nothing;
  return markup`<section aria-labelledby="uncounted"><h2 id="uncounted">Not counted</h2>
<details><summary>${counted(rest.length, 'finding')}: ${describeStatuses(page.report)}</summary>
${rest.map((verdict) => finding(verdict, page, describeSubject(verdict)))}</details></section>
`;
}

function describeStatuses({ counts }: Report): string {
  const parts = [
    ...(counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`]),
    ...(counts.waived === 0 ? [] : [`${counts.waived} waived`]),
    ...(counts.baselined === 0 ? [] : [`${counts.baselined} in the baseline`]),
  ];
  return parts.join(', ');
}
