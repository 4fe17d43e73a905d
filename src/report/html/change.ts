import type { Comparison, DeployChange, Report } from '../../model/index.ts';
import { capacityWords, deployWords, fieldWords } from '../deploys.ts';
import { counted, oneLine } from '../plain-text.ts';
import { objectWords } from '../words.ts';
import { type Markup, markup, nothing } from './markup.ts';
import { table } from './sections.ts';

const mostRows = 1000; // of the table: what is more is counted
const shortCommit = 12; // hexadecimal digits

/** What the change does to the cluster and to the findings of before; nothing where there was nothing to compare with. */
export function changeSection({ comparison }: Report): Markup {
  if (comparison === undefined) return nothing;
  const words = deployWords(comparison);
  const capacity = capacityWords(comparison.capacity).map((each) => markup`<li>${each}</li>`);
  return markup`<section aria-labelledby="change"><h2 id="change">What the change does</h2>
<p>Compared with <code>${oneLine(comparison.commit).slice(0, shortCommit)}</code>: ${words === '' ? 'nothing deploys differently' : words}.${noticeOf(comparison)}</p>
${capacity.length === 0 ? nothing : markup`<ul>${capacity}</ul>`}${deploysTable(comparison)}${fixedList(comparison)}</section>
`;
}

function noticeOf({ notice }: Comparison): string {
  return notice === undefined ? '' : ` Note that ${oneLine(notice)}.`;
}

function deploysTable({ deploys }: Comparison): Markup {
  const rows = deploys.slice(0, mostRows).map(deployRow);
  const rest = deploys.length - rows.length;
  const more = rest > 0 ? markup`<p class="facts">${counted(rest, 'more object')}: see the JSON report.</p>` : nothing;
  return markup`${table('Deploys differently', ['object', 'fields'], rows)}${more}`;
}

const mostFields = 20; // of one object

function deployRow({ what, object, fields }: DeployChange): Markup {
  const shown = fields.slice(0, mostFields).map((field) => markup`<li><code>${oneLine(fieldWords(field))}</code></li>`);
  const rest = fields.length - shown.length;
  const more = rest > 0 ? markup`<li>${counted(rest, 'more field')}</li>` : nothing;
  const list = fields.length === 0 ? nothing : markup`<ul>${shown}${more}</ul>`;
  return markup`<tr><td>${what} ${oneLine(objectWords(object))}</td><td class="fields">${list}</td></tr>
`;
}

function fixedList({ fixed }: Comparison): Markup {
  if (fixed.length === 0) return nothing;
  const items = fixed
    .slice(0, mostRows)
    .map(
      ({ rule, object, message }) =>
        markup`<li>${object === undefined ? '' : `${oneLine(objectWords(object))}: `}${oneLine(message)} · ${rule}</li>`,
    );
  const rest = fixed.length - items.length;
  return markup`<details><summary>${counted(fixed.length, 'finding')} of before ${fixed.length === 1 ? 'is' : 'are'} gone</summary>
<ul>${items}${rest > 0 ? markup`<li>${counted(rest, 'more finding')}</li>` : nothing}</ul></details>
`;
}
