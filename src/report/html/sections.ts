import { type EnabledRule, pageOf, type Report } from '../../model/index.ts';
import { targetsOf } from '../describe.ts';
import { openVerdicts } from '../most-severe.ts';
import { counted, oneLine } from '../plain-text.ts';
import { type Markup, markup, nothing, prose } from './markup.ts';

/** Rules that have a finding, the most frequent first. */
export function firedRules(report: Report): readonly { readonly rule: EnabledRule; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { rule } of report.verdicts) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return report.rules
    .map((rule) => ({ rule, count: counts.get(rule.meta.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Title and description of each rule. */
export function rulesSection(fired: ReturnType<typeof firedRules>): Markup {
  if (fired.length === 0) return nothing;
  const sections = fired.map(({ rule: { meta }, count }) => {
    const reading = meta.resources.filter((url) => url.startsWith('https://'));
    return markup`<section class="rule" id="rule-${meta.id}">
<h3>${meta.source === undefined ? markup`<a href="${pageOf(meta.id)}">${meta.id}</a>` : meta.id}</h3> <span class="about">${counted(count, 'finding')}</span>
<p><b>${prose(meta.title)}.</b> ${prose(meta.description)}</p>
${reading.map((url) => markup`<p class="about"><a href="${url}">${url}</a></p>`)}
</section>
`;
  });
  return markup`<section aria-labelledby="rules"><h2 id="rules">Rules</h2>
<div class="rules">
${sections}</div></section>
`;
}

const mostOpenRows = 50; // a longer table is folded

/** Every target: failed and skipped ones first, with their reasons. */
export function coverageSection(report: Report): Markup {
  const failed = report.rendered.filter(({ status }) => status === 'failed');
  const checked = report.rendered.filter(({ status }) => status === 'rendered');
  const { renderedTargets, targets } = report.counts;
  const notChecked = [
    ...failed.map(({ target, failure }) => row([target.id, target.kind, failure?.message ?? ''], 'failed')),
    ...report.skipped.map(({ path, kind, reason }) => row([path, kind, reason], 'skipped')),
  ];
  return markup`<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<p>${renderedTargets} of ${counted(targets, 'target')} rendered, ${failed.length} failed, ${report.skipped.length} skipped.</p>
${table('Not checked', ['path', 'kind', 'reason'], notChecked)}${table('Checked', ['target', 'kind', 'objects', 'findings'], checkedRows(checked, report))}</section>
`;
}

function checkedRows(checked: Report['rendered'], report: Report): readonly Markup[] {
  const found = new Map<string, number>();
  for (const verdict of openVerdicts(report))
    for (const id of targetsOf(verdict)) found.set(id, (found.get(id) ?? 0) + 1);
  return checked.map(({ target, objects }) =>
    row([target.id, target.kind, objects, found.get(target.id) ?? 0], 'rendered'),
  );
}

function row(cells: readonly (string | number)[], status: 'rendered' | 'failed' | 'skipped'): Markup {
  const written = cells.map((cell) =>
    typeof cell === 'number' ? markup`<td class="count">${cell}</td>` : markup`<td>${oneLine(cell)}</td>`,
  );
  return markup`<tr class="${status}">${written}</tr>
`;
}

/** Nothing for no rows; folded where there are many. */
function table(caption: string, columns: readonly string[], rows: readonly Markup[]): Markup {
  if (rows.length === 0) return nothing;
  const heads = columns.map((name) => {
    const isCount = name === 'objects' || name === 'findings';
    return isCount ? markup`<th scope="col" class="count">${name}</th>` : markup`<th scope="col">${name}</th>`;
  });
  return markup`<details${rows.length <= mostOpenRows ? markup` open` : nothing}><summary>${caption} (${rows.length})</summary>
<table aria-label="${caption}">
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></details>
`;
}
