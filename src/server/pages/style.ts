/** The style of the host's own pages. Its hash is in their policy. */
export const CSS = `
:root {
  --paper: #f7f5f0; --sheet: #fffdf9; --ink: #22201c; --soft: #6b655b; --line: #e2dccf; --seal: #a8322a; --mark: #a8322a;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #171613; --sheet: #1f1e1a; --ink: #ece7dc; --soft: #a39c8e; --line: #37342d; --seal: #b23a31; --mark: #ee857a; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.7 var(--sans); }
a { color: inherit; text-decoration-color: var(--seal); text-underline-offset: .2em; }
a:focus-visible { outline: 2px solid var(--seal); outline-offset: 3px; border-radius: 4px; }
.wrap { max-width: 62rem; margin: 0 auto; padding: 1.25rem 1.25rem 3rem; }
.top { display: flex; justify-content: space-between; align-items: center; gap: 1rem; font-size: .875rem; color: var(--soft); }
.brand { display: flex; align-items: center; gap: .6rem; font-weight: 600; color: var(--ink); }
.brand img { display: block; width: 1.75rem; height: 1.75rem; }
h1 { font: 700 clamp(1.9rem, 5.2vw, 3.1rem)/1.25 var(--serif); margin: 3rem 0 1rem; max-width: 20em; text-wrap: balance; }
.lead { font-size: 1.075rem; color: var(--soft); max-width: 40em; margin: 0 0 2.25rem; }
h2 { font: 700 1.2rem/1.4 var(--serif); margin: 2.75rem 0 1rem; }
.way { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; }
.way li { position: relative; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; }
.stamp { display: inline-block; border: 2px solid var(--mark); color: var(--mark); border-radius: 6px; font: 700 1rem/1 var(--serif);
  padding: .4rem .5rem; margin-bottom: .6rem; }
.way li:last-child .stamp { background: var(--seal); border-color: var(--seal); color: #fff; }
.way p { margin: 0; font-size: .9rem; line-height: 1.6; color: var(--soft); }
.cards { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(2, 1fr); gap: 1rem; }
.cards a { display: block; height: 100%; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; text-decoration: none; }
.cards a:hover { border-color: var(--mark); }
.cards li.wide { grid-column: 1 / -1; }
.cards strong { display: block; font-size: 1.02rem; }
.cards code { color: var(--mark); background: none; padding: 0; }
.cards span { display: block; font-size: .9rem; line-height: 1.6; color: var(--soft); margin-top: .2rem; }
code { font: .86em/1.6 var(--mono); overflow-wrap: anywhere; }
pre { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; overflow-x: auto; margin: 0; }
pre code { white-space: pre-wrap; }
.note { background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid var(--seal); border-radius: 8px; padding: 1rem 1.1rem; }
.foot { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
@media (max-width: 46rem) { .way { grid-template-columns: repeat(2, 1fr); } .cards { grid-template-columns: 1fr; } h1 { margin-top: 2rem; } }
`
