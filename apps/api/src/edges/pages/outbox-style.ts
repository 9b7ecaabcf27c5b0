export const outboxCss = `
main>h1,.outbox-head{margin-top:8px}
main{padding-block:32px}
.soft{color:var(--ink-soft)}
.outbox-head{display:grid;grid-template-columns:1fr auto;gap:4px 24px;align-items:center;margin-bottom:24px}
.outbox-head h1{font-size:32px;letter-spacing:-.015em}
.outbox-head p{grid-row:2}
.outbox-head .button{grid-row:1/3;grid-column:2}
.outbox-empty{display:grid;gap:8px;justify-items:center;text-align:center;padding:48px 24px}
.outbox-empty .button{margin-top:8px}
.outbox-list{list-style:none;padding:0;background:var(--surface-raised);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.outbox-list li+li{border-top:1px solid var(--line)}
.outbox-list a{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,18rem) 7rem;gap:4px 24px;align-items:baseline;padding:12px 20px;text-decoration:none}
.outbox-list a:hover{background:var(--surface-sunken)}
.outbox-list a:focus-visible{outline-offset:-2px;border-radius:12px}
.outbox-subject{font-weight:600}
.outbox-subject,.outbox-to{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.outbox-to{color:var(--ink-soft);font-size:14px}
.outbox-list time{color:var(--ink-faint);font-size:13px;text-align:right;font-variant-numeric:tabular-nums}
main>h1{font-size:24px;letter-spacing:-.01em}
.outbox-meta{color:var(--ink-soft);font-size:14px;margin-top:4px}
.outbox-views{display:flex;gap:4px;margin-top:24px;border-bottom:1px solid var(--line)}
.outbox-views a{padding:10px 12px;font-size:14px;color:var(--ink-soft);text-decoration:none;border-bottom:2px solid transparent;margin-bottom:-1px}
.outbox-views a:hover{color:var(--ink)}
.outbox-views a[aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--accent)}
.outbox-mail{display:block;width:100%;height:max(480px,calc(100vh - 400px));border:1px solid var(--line);border-radius:12px;margin-top:16px;background:var(--surface)}
.outbox-text{margin:16px 0 0;white-space:pre-wrap;line-height:1.6;overflow-wrap:anywhere}
.outbox-text a{color:var(--accent)}
@media (max-width:640px){
.outbox-head{grid-template-columns:1fr}.outbox-head .button{grid-row:3;grid-column:1;justify-self:start;margin-top:8px}
.outbox-list a{grid-template-columns:minmax(0,1fr) auto}.outbox-to{grid-row:2}
}
`;
