import { createHash } from 'node:crypto';
import type { Report } from '../../model/index.ts';
import { isOpen } from '../most-severe.ts';
import { counted } from '../plain-text.ts';
import type { Presentation } from '../presentation.ts';
import { coverageWords, hiddenWords, subjectWords, verdictWords } from '../words.ts';
import { deploysSection } from './deploys.ts';
import { filter, groupClass } from './filter.ts';
import { finding, type Page } from './finding.ts';
import { type Group, groupsOf } from './groups.ts';
import { type Markup, markup, nothing, ourOwn } from './markup.ts';
import { coverageSection, firedRules, rulesSection } from './sections.ts';
import { styleSheet } from './style.ts';
import { picture } from './topology.ts';

/**
 * One file for a browser, whole in itself: no script, nothing fetched, and a policy that lets nothing be. It reads as
 * plain headings and lists where even the style sheet is refused, as Jenkins does with what builds leave behind.
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
<title>Seaworthy: ${verdictWords(report)}</title>
<style>${ourOwn(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${header(report)}
<main>
${findings(page)}${deploysSection(report.comparison)}${labelled(page)}${rulesSection(fired)}${coverageSection(report)}</main>
<footer><p>Seaworthy ${how.version}${how.seconds === undefined ? '' : `, ${how.seconds.toFixed(1)} s`}</p></footer>
</body>
</html>
`.markup;
}

function header(report: Report): Markup {
  const { counts, failOn } = report;
  const facts = [...coverageWords(counts), ...hiddenWords(report), `fails on ${failOn}`].join(' · ');
  const rules = report.verdicts.length === 0 ? nothing : markup`<a href="#rules">Rules</a>`;
  const deploys = report.comparison === undefined ? nothing : markup`<a href="#deploys">What deploys differently</a>`;
  return markup`<header>
<h1>Seaworthy: ${verdictWords(report)}</h1>
<p class="facts">${facts}</p>
<nav aria-label="Parts of the report"><a href="#findings">Findings</a>${deploys}${rules}<a href="#coverage">Coverage</a></nav>
</header>`;
}

const mostOpen = 100; // findings that are unfolded at once
const firstOpen = 3; // groups that are unfolded where there are more
const mostPictures = 200; // a third of the page's bytes, and nobody looks at the thousandth

function findings(page: Page): Markup {
  const groups = groupsOf(page.report);
  const { error, warning, info } = page.report.counts;
  const few = error + warning + info <= mostOpen;
  const list = groups.map((group, index) =>
    shown(group, page, { open: few || index < firstOpen, drawn: index < mostPictures }),
  );
  const none =
    groups.length > 0
      ? nothing
      : markup`<p>Nothing was found.</p>
`;
  const undrawn =
    groups.length <= mostPictures
      ? nothing
      : markup`<p class="facts">Links are drawn for the first ${mostPictures} of ${groups.length} objects.</p>
`;
  return markup`<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>
${filter(page.report.counts)}${none}${undrawn}${list}</section>
`;
}

function shown(group: Group, page: Page, how: { readonly open: boolean; readonly drawn: boolean }): Markup {
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
${how.drawn ? picture(group) : nothing}</div>
</details>
`;
}

/** What was found and does not count, each with its label and reason. */
function labelled(page: Page): Markup {
  const rest = page.report.verdicts.filter((verdict) => !isOpen(verdict));
  if (rest.length === 0) return nothing;
  return markup`<section aria-labelledby="labelled"><h2 id="labelled">Not counted</h2>
<details><summary>${counted(rest.length, 'finding')}</summary>
${rest.map((verdict) => finding(verdict, page, subjectWords(verdict)))}</details></section>
`;
}
