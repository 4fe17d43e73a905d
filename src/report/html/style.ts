import { filterStyle } from './filter.ts';

/** CSS: two columns where there is room for the diagram, one on a phone; colours for light and dark mode. */
export function styleSheet(): string {
  return `${rules}${filterStyle()}\n`;
}

const rules = `
:root { color-scheme: light dark;
  --background: #ffffff; --panel: #f4f6f8; --line: #cfd6dd; --text: #1b2026; --muted: #535d68; --link: #0a55a6;
  --error: #ab1f17; --warning: #775000; --info: #0a55a6; --mark: #ffe1a6 }
@media (prefers-color-scheme: dark) { :root {
  --background: #14181d; --panel: #1d232a; --line: #3a434e; --text: #dfe5ec; --muted: #a3adb9; --link: #8fbff5;
  --error: #ff9086; --warning: #efc574; --info: #8fbff5; --mark: #5c4313 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; background: var(--background); color: var(--text);
  font: 15px/1.45 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25 }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem }
h3, h4 { display: inline; margin: 0; font-size: 1rem }
h4 { font-weight: 600 }
p, ul { margin: .25rem 0 }
a { color: var(--link) }
code, .places, td:first-child { font-family: ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace;
  font-size: .8125rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
nav a { margin-right: 1rem }
.facts, .about, caption, figcaption { color: var(--muted) }
.about { font-size: .8125rem }
.skip { position: absolute; left: -99rem } .skip:focus { position: static }
.filter { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 .5rem; padding: 0; border: 0 }
.filter legend { float: left; padding: .25rem 1.25rem .25rem 0; color: var(--muted) }
.filter label { padding: .25rem 0 }
.filter input { width: 1.1rem; height: 1.1rem; margin: 0 .25rem 0 0; vertical-align: -.2rem; accent-color: currentcolor }
.error, .failed { color: var(--error) } .warning { color: var(--warning) } .info { color: var(--info) }
.group { margin: .5rem 0; border: 1px solid var(--line); border-radius: 4px }
summary { cursor: pointer; padding: .5rem .75rem; background: var(--panel) }
.group > summary span { margin-left: .75rem; font-size: .8125rem; white-space: nowrap }
.body { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .25rem .75rem .75rem }
.findings { flex: 1 1 26rem; min-width: 0 }
.finding { margin: .75rem 0 0; padding-left: .75rem; border-left: 3px solid currentcolor }
.finding > * { color: var(--text) } .finding > .about { color: var(--muted) }
.severity { margin-right: .25rem; font-weight: 600; text-transform: uppercase; font-size: .75rem; letter-spacing: .04em }
.error .severity { color: var(--error) } .warning .severity { color: var(--warning) } .info .severity { color: var(--info) }
.remediation::before { content: "→ " / ""; color: var(--muted) }
.places { padding: 0; list-style: none }
.places li { margin: .125rem 0 } .places code { white-space: pre-wrap }
.places li:first-child code { display: block; padding: .125rem .5rem; background: var(--panel) }
.through, .through code { color: var(--muted) }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: 3px }
.rules { columns: 2 26rem; column-gap: 2rem }
.rule { break-inside: avoid; padding-bottom: .75rem; scroll-margin-top: 1rem }
.topology { flex: none; margin: .75rem 0 0; max-width: 100% } .topology svg { max-width: 100%; height: auto }
.box rect { fill: var(--panel); stroke: var(--line) } .box text { fill: var(--text); font-size: 12px }
.box .kind { fill: var(--muted); font-size: 10.5px } .box .count { font-weight: 600; text-anchor: end }
.box.error .count { fill: var(--error) } .box.warning .count { fill: var(--warning) } .box.info .count { fill: var(--info) }
.box.error rect { stroke: var(--error); stroke-width: 2 } .box.warning rect { stroke: var(--warning); stroke-width: 2 }
.box.info rect { stroke: var(--info); stroke-width: 2 }
.arrow { fill: none; stroke: var(--muted) } .head { fill: var(--muted) }
.arrow.disruptionBudget { stroke-dasharray: 4 3 }
table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; font-size: .875rem }
caption { text-align: left; font-weight: 600 }
th, td { padding: .25rem .75rem .25rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top }
.field { display: block }
.count { text-align: right; white-space: nowrap } th, td:nth-child(2) { white-space: nowrap }
footer { margin-top: 2rem; color: var(--muted); font-size: .8125rem }
@supports not selector(:has(a)) { .filter { display: none } }
@media (max-width: 40rem) { body { padding: .75rem } }
@media print { .filter, nav { display: none } .group, tr { break-inside: avoid } details::details-content { content-visibility: visible; block-size: auto } }
`;
