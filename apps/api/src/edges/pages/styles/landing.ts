export const landingCss = `
.soft{color:var(--ink-faint);font-size:14px}
.opening{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:clamp(32px,5vw,72px);align-items:center;padding-block:clamp(32px,4vw,56px) clamp(24px,3vw,40px)}
.opening h1{font-size:clamp(34px,4.6vw,54px);line-height:1.08;letter-spacing:-.028em;font-weight:680}
.opening .lead{margin-top:20px;font-size:clamp(17px,1.5vw,19px)}
.doors{display:flex;flex-wrap:wrap;gap:12px;margin-top:28px}
.opening .button{min-height:46px;padding-inline:20px;font-size:16px}
.talk{background:var(--surface-raised);border:1px solid var(--line);border-radius:18px;padding:18px 20px;box-shadow:var(--shadow);display:flex;flex-direction:column;gap:9px;font-size:15px}
.talk-head{display:flex;gap:12px;align-items:center;padding-bottom:14px;border-bottom:1px solid var(--line);line-height:1.35}
.talk small{color:var(--ink-faint);font-size:13px}
.faces{display:flex}
.face{display:grid;place-items:center;width:34px;height:34px;border-radius:50%;border:2px solid var(--surface-raised);font-style:normal;font-size:14px;font-weight:650;color:#fff}
.face+.face{margin-left:-10px}
.face-a{background:oklch(.5 .1 195)}.face-b{background:oklch(.5 .1 300)}.face-c{background:oklch(.5 .1 40)}
.bubble{padding:10px 14px;border-radius:18px;max-width:86%}
.mine{align-self:flex-end;background:var(--accent);color:var(--accent-ink);border-bottom-right-radius:6px}
.theirs{align-self:flex-start;background:var(--surface-sunken);border-bottom-left-radius:6px}
.theirs sup{font-size:11px;font-weight:700;color:var(--accent);margin-left:3px;line-height:1}
.source{margin-top:8px;padding-top:8px;border-top:1px solid var(--line);font-size:13px;color:var(--ink-soft)}
.event{display:flex;align-items:center;justify-content:center;gap:8px;font-size:13px;color:var(--ink-soft)}
.event .mark{color:var(--accent)}
.talk figcaption{font-size:13px;color:var(--ink-faint);border-top:1px solid var(--line);padding-top:12px;margin-top:4px}
.demos{padding-block:clamp(24px,4vw,48px) 32px;scroll-margin-top:16px}
.demos>h2{font-size:clamp(24px,2.6vw,32px);letter-spacing:-.02em}
.demos .lead{margin-top:8px}
.steps{counter-reset:step;margin-top:24px}
.steps li{display:flex;flex-direction:column;gap:4px;padding-inline-start:40px;position:relative;counter-increment:step}
.steps li::before{content:counter(step);position:absolute;inset-inline-start:0;top:0;display:grid;place-items:center;width:26px;height:26px;border-radius:50%;border:1px solid var(--line-strong);font-size:13px;font-weight:650;color:var(--accent);font-variant-numeric:tabular-nums}
.steps span{color:var(--ink-soft);font-size:15px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:20px;margin-top:24px}
.demo{display:flex;flex-direction:column;border:1px solid var(--line);border-radius:12px;overflow:hidden;background:var(--surface-raised);text-decoration:none;transition:border-color var(--swift) ease-out}
.demo:hover{border-color:var(--line-strong)}
.demo picture,.demo img{width:100%;display:block}
.demo img{aspect-ratio:16/9;object-fit:cover;object-position:50% 80%}
.demo-words{display:flex;flex-direction:column;gap:6px;padding:20px;flex:1}
.demo-words strong{font-size:20px;letter-spacing:-.01em}
.demo-words span{color:var(--ink-soft)}
.demo em,.door a{font-style:normal;font-weight:600;color:var(--accent);margin-top:auto;padding-top:10px;display:inline-flex;align-items:center;gap:8px;text-decoration:none}
.arrow{transition:transform var(--swift) ease-out}
.demo:hover .arrow,.door:hover .arrow{transform:translateX(3px)}
.three{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}
.door{display:flex;flex-direction:column;gap:6px;position:relative}
.door h2{font-size:16px}
.door p{color:var(--ink-soft);font-size:15px}
.door a::after{content:"";position:absolute;inset:0;border-radius:12px}
.principles{margin-top:56px;padding-top:32px;border-top:1px solid var(--line);gap:32px}
.principles dt{font-weight:650}
.principles dd{color:var(--ink-soft);font-size:15px;margin-top:4px}
.verdict{display:flex;gap:18px;align-items:center;margin-block:48px 28px;padding:24px;border-radius:12px}
.verdict h1{font-size:24px;letter-spacing:-.015em}
.verdict.good{background:var(--good-wash)}.verdict.warn{background:var(--warn-wash)}.verdict.bad{background:var(--bad-wash)}
.verdict.good svg{color:var(--good)}.verdict.warn svg{color:var(--warn)}.verdict.bad svg{color:var(--bad)}
.verdict svg{flex:none}
.verdict p{color:var(--ink-soft);font-size:15px;margin-top:2px}
.checks{border:1px solid var(--line);border-radius:12px;background:var(--surface-raised);margin-bottom:20px}
.checks li{display:grid;grid-template-columns:1fr auto 104px;gap:4px 16px;align-items:center;padding:14px 20px}
.checks li+li{border-top:1px solid var(--line)}
.checks h2{font-size:16px;font-weight:600}
.checks h2::first-letter{text-transform:uppercase}
.checks p{color:var(--ink-faint);font-size:14px}
.checks .badge{justify-self:end}
.lost{padding-block:clamp(48px,9vw,112px) 24px}
.lost h1{font-size:clamp(28px,4vw,40px);letter-spacing:-.02em;margin-top:6px}
.lost .lead{margin-top:12px}
.quote{display:inline-block;margin-top:14px;padding:8px 14px;border-radius:6px;background:var(--surface-sunken);border:1px solid var(--line);font-size:16px;user-select:all}
@media (max-width:860px){.opening,.pair,.three{grid-template-columns:1fr}.principles{gap:20px}}
@media (max-width:480px){.checks li{grid-template-columns:1fr auto}.checks .num{grid-row:2;grid-column:1;text-align:left}}
`;
