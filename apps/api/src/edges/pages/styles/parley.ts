/** Parley's own pages. Shared pieces: .wrap .card .button .badge .table .crumb .lead .stack .prose */
export const parleyCss = `
.wrap{width:100%;max-width:1120px;margin-inline:auto;padding-inline:20px}
main.reading{max-width:760px}
.hint{background:var(--accent-wash);border-bottom:1px solid var(--line);text-align:center;font-size:14px;padding:8px 20px}
.bar{border-bottom:1px solid var(--line)}
.bar-in{display:flex;align-items:center;gap:8px 24px;min-height:64px;padding-block:10px;flex-wrap:wrap}
.brand{display:inline-flex;align-items:center;gap:10px;font-weight:650;font-size:18px;letter-spacing:-.01em;text-decoration:none}
.brand .mark{color:var(--accent)}
.bar nav{display:flex;gap:4px;margin-left:auto;flex-wrap:wrap}
.bar nav a{padding:8px 10px;border-radius:6px;text-decoration:none;color:var(--ink-soft);font-size:14px}
.bar nav a:hover{color:var(--ink);background:var(--surface-sunken)}
.bar nav a[aria-current]{color:var(--ink);font-weight:600}
.button{display:inline-flex;align-items:center;justify-content:center;gap:8px;min-height:40px;padding:8px 16px;border-radius:6px;background:var(--accent);color:var(--accent-ink);border:1px solid transparent;font-weight:600;font-size:14px;text-decoration:none;cursor:pointer;transition:filter var(--swift) ease-out}
.button:hover{filter:brightness(1.07)}
.button.quiet{background:transparent;color:var(--ink);border-color:var(--line-strong)}
.button.quiet:hover{background:var(--surface-sunken);filter:none}
.foot{border-top:1px solid var(--line);margin-top:64px;font-size:14px;color:var(--ink-faint)}
.foot-in{display:flex;flex-wrap:wrap;gap:8px 24px;justify-content:space-between;padding-block:24px}
.foot nav{display:flex;gap:20px}
.lead{font-size:18px;color:var(--ink-soft);max-width:60ch}
.crumb{font-size:14px;color:var(--ink-faint)}
.sandbox{display:grid;gap:24px;padding-block:32px;max-width:720px}
.play{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px;font-size:14px;color:var(--ink-soft)}
.sandbox h1{font-size:28px}
.sandbox h2{font-size:16px}
.sandbox .card{display:grid;gap:16px}
.sandbox .pair{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(min(280px,100%),1fr));align-items:start}
.sum{display:grid;grid-template-columns:1fr auto;gap:10px 16px;margin:0}
.sum dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
.sum .total{border-top:1px solid var(--line);padding-top:10px;font-weight:650}
.pay{display:grid;gap:16px}
.pay label{display:grid;gap:4px;font-size:14px;color:var(--ink-soft)}
.pay input{font:inherit;font-size:16px;color:var(--ink);background:var(--surface);border:1px solid var(--line-strong);border-radius:6px;padding:9px 12px;width:100%}
.pay .cells{display:grid;gap:16px;grid-template-columns:1fr 1fr}
.sandbox .inline{display:flex;flex-wrap:wrap;align-items:end;gap:8px}
.sandbox .inline label{flex:1 1 140px}
.sandbox .soft{color:var(--ink-soft);font-size:14px}
.alert,.told{padding:12px 16px;border-radius:6px;border:1px solid var(--bad);background:var(--bad-wash)}
.told{border-color:var(--good);background:var(--good-wash)}
.card{background:var(--surface-raised);border:1px solid var(--line);border-radius:12px;padding:20px}
.stack>*+*{margin-top:16px}
.prose{max-width:68ch}
.prose>*+*{margin-top:16px}
.badge{display:inline-flex;align-items:center;gap:6px;padding:2px 10px;border-radius:999px;font-size:13px;font-weight:600;border:1px solid var(--line);color:var(--ink-soft);background:var(--surface-raised)}
.badge.good{color:var(--good);background:var(--good-wash);border-color:transparent}
.badge.warn{color:var(--warn);background:var(--warn-wash);border-color:transparent}
.badge.bad{color:var(--bad);background:var(--bad-wash);border-color:transparent}
.table{font-size:14px}
.table th{font-weight:600;color:var(--ink-soft);font-size:13px;border-bottom:1px solid var(--line);padding:10px 12px}
.table td{padding:10px 12px;border-bottom:1px solid var(--line);vertical-align:top}
.table tr:last-child td{border-bottom:0}
.table th.num{text-align:right}
code,pre{font-family:var(--mono);font-size:.92em}
pre{background:var(--surface-sunken);border:1px solid var(--line);border-radius:12px;padding:16px;overflow-x:auto}
@media (max-width:640px){.bar nav{order:3;margin-inline:-8px;width:calc(100% + 16px);gap:0;justify-content:space-between}.bar nav a{padding-inline:8px}.bar .button{margin-left:auto}}
`;
