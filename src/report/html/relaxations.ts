import type { Report } from '../../model/index.ts';
import { withPeriod } from '../describe.ts';
import { oneLine } from '../plain-text.ts';
import { describeRelaxations } from '../relaxations.ts';
import { type Markup, markup, nothing } from './markup.ts';

const mostRows = 100; // the JSON report has all

/** What the change relaxes in the check itself. */
export function relaxationsSection(report: Report): Markup {
  const sentence = describeRelaxations(report);
  if (sentence === undefined) return nothing;
  const { relaxations = [] } = report;
  const rows = relaxations.slice(0, mostRows).map(
    ({ file, line, message }) => markup`<tr><td>${oneLine(`${file}:${line}`)}</td><td>${oneLine(message)}</td></tr>
`,
  );
  const left = relaxations.length - rows.length;
  const rest =
    left === 0
      ? nothing
      : markup`<p class="facts">${left} more are not shown.</p>
`;
  return markup`<section aria-labelledby="relaxations"><h2 id="relaxations">Relaxed checks</h2>
<p>${withPeriod(oneLine(sentence))}</p>
<table aria-label="Relaxed checks">
<thead><tr><th scope="col">line</th><th scope="col">relaxed</th></tr></thead>
<tbody>
${rows}</tbody></table>
${rest}</section>
`;
}
