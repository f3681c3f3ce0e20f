/** The look of a report that is one file: the paper, ink and accent of the pages, set in what is at hand. */
export const STYLE = `
:root { --paper: #fdfcf8; --ink: #1b1f20; --soft: #4c5557; --rule: #d6d3ca; --accent: #0b4a55; --stale: #7a4a00; --green: #1d7a41; --amber: #b06a00; --red: #ae2419; }
@media (prefers-color-scheme: dark) {
	:root { --paper: #17191a; --ink: #ecece6; --soft: #b3bab9; --rule: #3a4041; --accent: #8fd0da; --stale: #f0b65a; --green: #6fc487; --amber: #e5a93f; --red: #f0877b; }
}
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.1875rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0.25rem 0 1rem; }
h2 { font-size: 1.6rem; line-height: 1.2; margin: 3rem 0 1rem; padding-bottom: 0.5rem; border-bottom: 3px double var(--soft); }
h3 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
p { margin: 0 0 0.6rem; max-width: 66ch; }
ul { margin: 0; padding-left: 1.25em; }
li { margin-bottom: 0.9rem; }
a { color: var(--accent); }
nav ol { list-style: none; padding: 0; margin: 2rem 0 0; }
nav a { display: inline-block; min-height: 2.75rem; padding: 0.5rem 0; }
nav li { margin: 0; }
table { width: 100%; border-collapse: collapse; margin-top: 1rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.75rem 1rem 0.5rem 0; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--ink); font-size: 1rem; }
td p { overflow-wrap: anywhere; }
.figure { white-space: nowrap; }
.kicker, .meta, .kind, .flag, footer, caption { font-size: 1rem; color: var(--soft); }
.kind { margin-left: 0.6em; font-weight: 600; }
.n { margin: 0; font-size: 1rem; color: var(--accent); font-variant-numeric: tabular-nums; break-after: avoid; }
.findings { list-style: none; padding: 0; }
.missing { font-size: 1rem; color: var(--stale); border-left: 3px dotted var(--stale); padding-left: 0.6rem; }
.note { border-left: 4px solid var(--stale); padding: 0.5rem 1rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-block-end: 0.75rem; }
label { flex-basis: 100%; }
input, button { min-height: 2.75rem; padding: 0.25rem 0.75rem; font: inherit; color: var(--ink); background: var(--paper); border: 2px solid var(--soft); border-radius: 4px; }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.langs a { display: inline-block; margin-right: 1.5rem; min-height: 2.75rem; padding: 0.5rem 0; }
td { overflow-wrap: anywhere; }
.summary h2 { margin-top: 2rem; padding: 0; border: 0; }
.files ul, ul.list { list-style: none; padding: 0; }
.files { padding-top: 1rem; }
ul.list h2 { margin: 2rem 0 0.5rem; padding: 0; border: 0; font-size: 1.25rem; }
code { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 1rem 0; }
.scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.chart { display: block; width: 100%; min-width: 40rem; }
.c-text { fill: var(--ink); font-size: 14px; }
.c-soft { fill: var(--soft); }
.c-strong { font-weight: 700; }
.c-grid { stroke: var(--rule); }
.c-now { stroke: var(--ink); stroke-width: 2; }
.c-run { stroke: var(--accent); stroke-width: 4; stroke-dasharray: 14 4; }
.c-rest { stroke: var(--soft); stroke-width: 3; stroke-dasharray: 2 8; stroke-linecap: round; }
.c-late { stroke: var(--red); stroke-width: 3; stroke-dasharray: 4 3; }
.c-met { fill: var(--green); }
.c-partly { fill: var(--amber); }
.c-not-met { fill: var(--red); }
.c-none { fill: var(--paper); stroke: var(--soft); stroke-width: 2.5; }
.wide tbody th { font-weight: 400; }
.state { display: flex; gap: 0.5rem; font-size: 1rem; font-weight: 600; }
.mark { flex: none; width: 1.25rem; height: 1.25rem; margin-top: 0.1rem; }
@media (max-width: 40rem) {
	.figure { white-space: normal; }
	.wide, .wide :is(caption, tbody, tr, th, td) { display: block; border: 0; padding: 0; }
	.wide td:empty { display: none; }
	.wide thead { position: absolute; clip-path: inset(50%); }
	.wide tr { padding: 1rem 0; border-bottom: 1px solid var(--rule); }
	.wide :is(th, td)[data-head]::before { content: attr(data-head) ": " / ""; display: block; margin-top: 0.5rem; font-size: 1rem; color: var(--soft); }
}
@media print {
	:root { --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --accent: #000; --stale: #333; --green: #333; --amber: #333; --red: #333; }
	body { max-width: none; padding: 0; font-size: 11pt; }
	h2, h3 { break-after: avoid; }
	li, tr { break-inside: avoid; }
	thead { display: table-header-group; }
	nav, .langs, form { display: none; }
}
`;
