export const hotelCss = `
:root{color-scheme:light dark;--surface:#fbf7f0;--surface-raised:#fffdf9;--surface-sunken:#f3ebde;--line:#e4d9c8;--line-strong:#8f8471;--ink:#17303f;--ink-soft:#44586a;--accent:#a63c26;--accent-ink:#fff;--wash:#f6e6d8;--focus:#1d6fa5;--deep:#14293a;--deep-ink:#f3ead9;--deep-soft:#b9c4c8;--round:2px;--round-card:4px;--font:Optima,Candara,"Gill Sans Nova","Noto Sans",source-sans-pro,"Segoe UI",sans-serif;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L","Book Antiqua","Noto Serif",Georgia,serif}
@media (prefers-color-scheme:dark){:root{--surface:#0f1d29;--surface-raised:#162836;--surface-sunken:#0b1721;--line:#294052;--line-strong:#6f8596;--ink:#f2e9d9;--ink-soft:#c0c8c9;--accent:#f2a184;--accent-ink:#26100a;--wash:#2a2c33;--focus:#7cc0ee;--deep:#091420;--deep-ink:#f3ead9;--deep-soft:#aebcc2}}
body{font-size:17px}
h1,h2,h3{font-family:var(--serif);font-weight:500;letter-spacing:-.01em}
h1{font-size:clamp(36px,5.4vw,62px);line-height:1.08}
h2{font-size:clamp(27px,3.2vw,38px);line-height:1.16}
h3{font-size:21px}
.eyebrow{font-size:14px;letter-spacing:.14em;text-transform:uppercase;color:var(--accent);font-weight:600}
.top{position:sticky;top:0;z-index:10;background:var(--surface);border-bottom:1px solid var(--line)}
.top-in{display:flex;flex-wrap:wrap;align-items:center;gap:6px 28px;min-height:72px;padding-block:10px}
.logo{display:inline-flex;align-items:center;gap:10px;font-family:var(--serif);font-size:21px;text-decoration:none;white-space:nowrap}
.logo svg{color:var(--accent)}
.top nav{margin-left:auto;display:flex;gap:2px}
.top nav a{padding:8px 11px;text-decoration:none;font-size:16px;color:var(--ink-soft);border-radius:2px}
.top nav a:hover{color:var(--ink)}
.top nav a[aria-current]{color:var(--ink);box-shadow:inset 0 -2px 0 var(--accent)}
.top .cta{min-height:42px;padding:8px 18px}
.hero{position:relative;isolation:isolate;min-height:clamp(580px,84vh,860px);display:flex;overflow:hidden;background:#cfe4e6;color:#14293a}
.hero picture{position:absolute;inset:0;z-index:-1}
.hero img{width:100%;height:100%;object-fit:cover;object-position:46% 100%}
.hero-words{padding-top:clamp(36px,6.5vh,84px);text-align:center}
.hero-words .eyebrow{color:#7d2c1b}
.hero h1{margin-top:10px}
.hero p:last-child{max-width:46ch;margin:14px auto 0;font-size:clamp(17px,1.5vw,20px);color:#22405a}
@media (prefers-color-scheme:dark){.hero{background:#0d1c2c;color:#f6ecd9}.hero-words .eyebrow{color:#ffc2a6}.hero p:last-child{color:#dbe3e4}}
.stay button{min-height:48px}
.stay{display:grid;grid-template-columns:repeat(3,1fr) auto;gap:14px;align-items:end;background:var(--surface-raised);border:1px solid var(--line);border-radius:var(--round-card);padding:20px}
.over{position:relative;margin-top:-56px;z-index:2}
.over .stay{box-shadow:0 14px 44px rgb(15 35 50/.16)}
section.band{padding-block:clamp(56px,8vw,112px)}
.band+.band:not(.deep){padding-top:0}
.deep+.band:not(.deep){padding-top:clamp(56px,8vw,112px)}
.deep .facts{margin-top:20px}
.two{display:grid;grid-template-columns:5fr 7fr;gap:clamp(24px,5vw,80px);align-items:start}
.two p+p{margin-top:14px}
.two .say{font-size:19px;line-height:1.6;color:var(--ink-soft)}
.head{display:flex;flex-wrap:wrap;align-items:end;justify-content:space-between;gap:12px 32px;margin-bottom:32px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:clamp(20px,2.5vw,32px)}
.card{position:relative}
.card picture{overflow:hidden;border-radius:var(--round-card)}
.card img{aspect-ratio:4/3;height:auto;object-fit:cover;transition:transform 200ms ease-out}
.card:hover img{transform:scale(1.025)}
.card h3{margin-top:16px}
.card h3 a{text-decoration:none}
.card h3 a::after{content:"";position:absolute;inset:0}
.card p{color:var(--ink-soft);margin-top:4px}
.card .price{color:var(--ink);font-variant-numeric:tabular-nums}
.split{display:grid;grid-template-columns:1fr 1fr;gap:clamp(24px,5vw,72px);align-items:center}
.split+.split{margin-top:clamp(40px,6vw,80px)}
.split:nth-child(even) picture{order:2}
.split img{aspect-ratio:4/3;object-fit:cover;height:auto;border-radius:var(--round-card)}
.split p{margin-top:12px;color:var(--ink-soft)}
.split .eyebrow{color:var(--accent)}
.split .more{margin-top:20px}
.more a,.link{color:var(--accent);font-weight:600;text-decoration:none;border-bottom:1px solid}
.deep{background:var(--deep);color:var(--deep-ink)}
.deep .facts dt{color:var(--deep-soft)}
.deep .eyebrow{color:#ffb99c}
.hours{list-style:none;padding:0;margin-top:14px!important;color:var(--ink-soft)}
.hours li{padding-block:6px;border-top:1px solid var(--line)}
.room{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:clamp(20px,3.5vw,48px);padding-block:32px;border-top:1px solid var(--line);position:relative}
.rooms{margin-top:18px}
.room img{aspect-ratio:4/3;object-fit:cover;height:auto;border-radius:var(--round-card)}
.room h2{font-size:28px}
.room h2 a{text-decoration:none}
.room h2 a::after{content:"";position:absolute;inset:0}
.tags{display:flex;flex-wrap:wrap;gap:6px 18px;margin-top:12px!important;font-size:15px;color:var(--ink-soft);list-style:none;padding:0}
.sum{font-size:20px;font-variant-numeric:tabular-nums;margin-top:16px}
.sum small{display:block;font-size:14.5px;color:var(--ink-soft)}
.checks{display:flex;flex-wrap:wrap;gap:8px 20px;grid-column:1/-1;font-size:15px}
.checks label{display:inline-flex;align-items:center;gap:8px;min-height:28px}
.checks input{width:20px;height:20px;padding:0;accent-color:var(--accent)}
.form-space,.block{margin-block:28px 40px}
.under{display:block;font-weight:400;color:var(--ink-soft);font-size:14.5px}
.note{font-size:15px;color:var(--ink-soft);margin-top:14px}
.menu{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr));gap:32px 48px;margin-top:28px}
.menu h3{font-size:19px;padding-bottom:8px;border-bottom:1px solid var(--line)}
.dish{display:grid;grid-template-columns:1fr auto;gap:2px 16px;padding-block:10px}
.dish small{grid-column:1/-1;color:var(--ink-soft);font-size:15px}
.dish em{font-style:normal;font-size:14px;color:var(--accent)}
.venue{padding-block:clamp(40px,6vw,80px);border-top:1px solid var(--line)}
.venue:first-of-type{border-top:0}
.places{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,240px),1fr));gap:28px;margin-block:40px}
.places h3{font-size:19px}
.places p{color:var(--ink-soft);margin-top:4px;font-size:16px}
.sheet{background:var(--surface-raised);border:1px solid var(--line);border-radius:var(--round-card);padding:clamp(20px,3vw,32px)}
.sheet h2{font-size:23px}
.sheet .facts{margin-top:16px}
.bullets{margin-top:14px!important;color:var(--ink-soft)}
.bullets li{padding-block:3px}
.bottom{background:var(--deep);color:var(--deep-ink);padding-block:56px 40px;font-size:16px}
.bottom-in{display:grid;grid-template-columns:2fr 1fr 1fr;gap:32px 48px}
.bottom address{font-style:normal;margin-bottom:10px}
.bottom p+p{margin-top:10px}
.bottom h2{font-size:20px;margin-bottom:10px}
.bottom ul{list-style:none;padding:0}
.bottom li{padding-block:3px}
.bottom a{text-decoration-color:var(--deep-soft)}
.bottom .fine{grid-column:1/-1;color:var(--deep-soft);font-size:14.5px;border-top:1px solid #2c4456;padding-top:20px}
.bottom :focus-visible,.deep :focus-visible{outline-color:#ffd9a0}
@media (max-width:820px){.two,.split,.room,.bottom-in{grid-template-columns:1fr}.split:nth-child(even) picture{order:0}.stay{grid-template-columns:1fr 1fr}.stay button{grid-column:1/-1}.stay .field:first-child{grid-column:1/-1}}
@media (max-width:860px){.top{position:static}.top-in{column-gap:10px}.logo{font-size:19px;gap:8px}.top nav{flex-wrap:wrap}.top nav{order:3;margin:0 -11px;width:calc(100% + 22px);justify-content:space-between}.top nav a{padding-inline:8px}.top .cta{margin-left:auto}.hero{min-height:660px}.over{margin-top:-40px}}
@media print{.bottom,.bottom p,.bottom a,.deep,.deep dt,.stats,.stats dt{background:none;color:#000}.hero{min-height:0}.hero picture,.top,.stay{display:none}}
`;
