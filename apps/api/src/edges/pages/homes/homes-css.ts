export const homesCss = `
:root{color-scheme:light dark;--surface:#fbfaf4;--surface-raised:#fff;--surface-sunken:#f1f0e3;--line:#e0dfce;--line-strong:#85897a;--ink:#15261f;--ink-soft:#475a50;--accent:#1f5a46;--accent-ink:#fff;--gold:#f4c95d;--wash:#eef3dc;--focus:#1a66c9;--deep:#173d31;--deep-ink:#f5f2e3;--deep-soft:#bcd0c2;--round:10px;--round-card:16px;--font:"Avenir Next",Avenir,"Segoe UI Variable Text","Segoe UI",Inter,Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--surface:#0e1a16;--surface-raised:#15251f;--surface-sunken:#0a1411;--line:#263b33;--line-strong:#6c8478;--ink:#eef3ea;--ink-soft:#b7c5bb;--accent:#8fd3b0;--accent-ink:#06231a;--wash:#1c3128;--focus:#86bdf5;--deep:#0a1411;--deep-ink:#f1f0e2;--deep-soft:#a9bdb0}}
body{font-size:16.5px}
h1,h2,h3{font-weight:700;letter-spacing:-.025em}
h1{font-size:clamp(34px,5vw,60px);line-height:1.05}
h2{font-size:clamp(25px,2.9vw,36px);line-height:1.12}
h3{font-size:19px;letter-spacing:-.015em}
.top{background:var(--surface)}
.top-in{display:flex;flex-wrap:wrap;align-items:center;gap:6px 24px;min-height:76px;padding-block:12px}
.logo{display:inline-flex;align-items:center;gap:11px;font-weight:750;font-size:20px;letter-spacing:-.03em;text-decoration:none}
.logo img{width:34px;height:34px}
.top nav{margin-left:auto;display:flex;gap:4px}
.top nav a{padding:9px 13px;border-radius:999px;text-decoration:none;font-size:15.5px;font-weight:550;color:var(--ink-soft)}
.top nav a:hover{background:var(--surface-sunken);color:var(--ink)}
.top nav a[aria-current]{background:var(--wash);color:var(--ink)}
.cta,button{border-radius:999px}
.hero{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,6fr);gap:clamp(32px,5vw,80px);align-items:center;padding-block:clamp(24px,4vw,56px) clamp(48px,6vw,88px)}
.hero .lead{margin-top:18px}
.hero em,.mark{font-style:normal;background:linear-gradient(transparent 62%,var(--gold) 62%,var(--gold) 92%,transparent 92%)}
@media (prefers-color-scheme:dark){.hero em,.mark{background:none;color:var(--gold)}}
.arch{overflow:hidden;border-radius:50% 50% 16px 16px/41.7% 41.7% 16px 16px}
.arch img{aspect-ratio:5/6;height:auto;object-fit:cover;object-position:82% 100%}
.finder{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;background:var(--surface-raised);border:1px solid var(--line);border-radius:var(--round-card);padding:20px;margin-top:32px;box-shadow:0 12px 40px rgb(20 45 35/.09)}
.finder button{grid-column:1/-1}
.finder.full{grid-template-columns:repeat(5,1fr) auto;align-items:end;margin-block:28px 20px;box-shadow:none}
.finder.full button{grid-column:auto}
section.band{padding-block:clamp(48px,7vw,96px)}
.band+.band{padding-top:0}
.head{display:flex;flex-wrap:wrap;align-items:end;justify-content:space-between;gap:10px 32px;margin-bottom:28px}
.more a,.link{color:var(--accent);font-weight:650;text-decoration-thickness:.09em}
.stats{display:grid;grid-template-columns:repeat(4,1fr);gap:24px;background:var(--deep);color:var(--deep-ink);border-radius:24px;padding:clamp(24px,4vw,48px)}
.stats dt{font-size:15px;color:var(--deep-soft)}
.stats dd{font-size:clamp(28px,3.6vw,44px);font-weight:750;letter-spacing:-.03em;font-variant-numeric:tabular-nums}
.stats div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:24px}
.card{position:relative;display:flex;flex-direction:column;background:var(--surface-raised);border:1px solid var(--line);border-radius:var(--round-card);overflow:hidden;transition:border-color 120ms ease-out}
.card:hover{border-color:var(--line-strong)}
.card img{aspect-ratio:10/7;height:auto;object-fit:cover}
.card-in{padding:18px 20px 20px;display:flex;flex-direction:column;gap:4px;flex:1}
.card h3 a{text-decoration:none}
.card h3 a::after{content:"";position:absolute;inset:0}
.card p{color:var(--ink-soft);font-size:15.5px}
.card .range{color:var(--ink);font-weight:650;font-size:17px;font-variant-numeric:tabular-nums;margin-top:auto;padding-top:12px}
.fit{list-style:none;padding:12px 0 0;font-size:15px;color:var(--ink-soft)}
.fit li{display:flex;justify-content:space-between;gap:12px;padding-block:5px;border-top:1px solid var(--line);font-variant-numeric:tabular-nums}
.state{display:inline-flex;align-items:center;gap:7px;font-size:14px;font-weight:600;color:var(--ink-soft)}
.state::before{content:"";width:9px;height:9px;border-radius:50%;background:var(--gold);border:1px solid rgb(0 0 0/.25)}
.state.ready::before{background:#3d9a6a}
.state.launch::before{background:transparent;border:2px solid var(--ink-soft)}
.cities{display:grid;grid-template-columns:repeat(6,1fr);gap:14px}
.cities a{display:block;padding:20px;border:1px solid var(--line);border-radius:var(--round-card);background:var(--surface-raised);text-decoration:none}
.cities a:hover{border-color:var(--line-strong);background:var(--wash)}
.cities strong{display:block;font-size:19px;letter-spacing:-.02em}
.cities span{display:block;color:var(--ink-soft);font-size:15px}
.habits{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,240px),1fr));gap:28px 40px;counter-reset:h}
.habits li{list-style:none}
.habits h3::before{counter-increment:h;content:counter(h);display:grid;place-items:center;width:34px;height:34px;border-radius:10px 10px 4px 4px;background:var(--gold);color:#15261f;font-size:16px;margin-bottom:12px}
.habits p{color:var(--ink-soft);margin-top:4px}
.plain.habits{padding:0}
.call{background:var(--wash);border-radius:24px;padding:clamp(28px,5vw,64px);display:flex;flex-wrap:wrap;gap:20px 40px;align-items:center;justify-content:space-between}
.call p{color:var(--ink-soft);margin-top:8px;max-width:56ch}
.row{display:flex;flex-wrap:wrap;gap:12px}
.block-top{margin-top:24px}
.chips-list{display:flex;flex-wrap:wrap;gap:8px}
.note{font-size:15px;color:var(--ink-soft);margin-top:12px}
.wide-art{border-radius:24px;overflow:hidden;margin-bottom:32px}
.wide-art img{aspect-ratio:2/1;height:auto;object-fit:cover;object-position:50% 72%}
.title-row{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:16px 40px}
.title-row .from{text-align:right}
.from strong{display:block;font-size:26px;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.from span{color:var(--ink-soft);font-size:15px}
.block{margin-top:clamp(40px,5vw,64px)}
.block>h2{margin-bottom:18px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:clamp(24px,4vw,64px)}
.two h2{font-size:24px;margin-bottom:14px}
.panel{background:var(--surface-raised);border:1px solid var(--line);border-radius:var(--round-card);padding:clamp(20px,3vw,32px)}
.plans{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:20px}
.plans img{border-radius:var(--round-card);border:1px solid var(--line);background:#fbf8ef}
.plans figcaption{font-size:15px;color:var(--ink-soft);margin-top:8px}
.near{list-style:none;padding:0}
.near li{display:flex;justify-content:space-between;gap:16px;padding-block:9px;border-top:1px solid var(--line)}
.near span{font-variant-numeric:tabular-nums;color:var(--ink-soft);white-space:nowrap}
tr:target{background:var(--wash)}
.under{display:block;font-weight:400;color:var(--ink-soft);font-size:14px}
.place{padding-block:32px;border-top:1px solid var(--line);scroll-margin-top:20px}
.place h2{font-size:26px}
.place p{margin-top:8px;max-width:70ch;color:var(--ink-soft)}
.place .facts{margin-top:18px;grid-template-columns:repeat(auto-fit,minmax(min(100%,230px),1fr))}
.place dd{font-weight:400;font-size:16px}
.result{display:grid;gap:4px;align-content:start}
.result strong{font-size:clamp(30px,4vw,44px);letter-spacing:-.03em;font-variant-numeric:tabular-nums;line-height:1.1}
.result p{color:var(--ink-soft)}
.calc{display:grid;grid-template-columns:1fr 1fr;gap:14px}
.calc button{grid-column:1/-1}
.bottom{background:var(--deep);color:var(--deep-ink);padding-block:56px 36px;font-size:16px}
.bottom-in{display:grid;grid-template-columns:2fr 1fr 1fr 1fr;gap:32px 40px}
.bottom address{font-style:normal;margin-bottom:10px}
.bottom h2{font-size:16px;letter-spacing:0;margin-bottom:8px}
.bottom ul{list-style:none;padding:0}
.bottom li{padding-block:3px}
.bottom li a,.bottom p a{text-decoration-color:var(--deep-soft)}
.bottom p{color:var(--deep-soft);margin-top:8px}
.bottom .fine{grid-column:1/-1;font-size:14.5px;border-top:1px solid #2e5749;padding-top:18px}
.bottom :focus-visible,.stats :focus-visible{outline-color:var(--gold)}
@media (max-width:1000px){.cities{grid-template-columns:repeat(3,1fr)}.finder.full{grid-template-columns:1fr 1fr}.finder.full button{grid-column:1/-1}.bottom-in{grid-template-columns:1fr 1fr}}
@media (max-width:820px){.hero,.two{grid-template-columns:minmax(0,1fr)}.stats{grid-template-columns:1fr 1fr}.arch{max-width:440px;margin-inline:auto;width:100%}.title-row .from{text-align:left}}
@media (max-width:860px){.top nav{order:3;margin:0 -10px;width:calc(100% + 20px);justify-content:space-between;gap:0;flex-wrap:wrap}.top nav a{padding-inline:7px;font-size:14.5px}.top .cta{margin-left:auto;min-height:42px;padding:8px 16px}}
@media (max-width:520px){.cities{grid-template-columns:1fr 1fr}.cities a{padding:16px}.finder{grid-template-columns:1fr}.finder.full{grid-template-columns:1fr 1fr}.bottom-in{grid-template-columns:1fr}.wide-art img{aspect-ratio:4/3}.calc{grid-template-columns:1fr}}
@media print{.bottom,.bottom p,.bottom a,.deep,.deep dt,.stats,.stats dt{background:none;color:#000}.finder,.top,.call{display:none}}
`;
