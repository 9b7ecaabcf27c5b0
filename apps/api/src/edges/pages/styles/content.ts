/** Shared by both demo sites: questions, guides, tables, forms, facts. Each site brings its own colours and type. */
export const contentCss = `
.wrap{width:100%;max-width:1200px;margin-inline:auto;padding-inline:clamp(20px,4vw,40px)}
.narrow{max-width:820px}
.page{padding-block:clamp(32px,5vw,64px) clamp(48px,7vw,96px)}
.crumbs{font-size:14px;color:var(--ink-soft);margin-bottom:20px}
.crumbs ol{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 8px}
.crumbs li+li::before{content:"/";margin-right:8px;color:var(--line-strong)}
.lead{font-size:clamp(17px,1.6vw,20px);color:var(--ink-soft);max-width:62ch;margin-top:14px}
.stamp{font-size:14px;color:var(--ink-soft);margin-top:10px}
.field{display:grid;gap:6px;font-size:14px;font-weight:600}
.field span{color:var(--ink-soft)}
input,select{height:48px;width:100%;min-width:0;padding:10px 12px;border:1px solid var(--line-strong);border-radius:var(--round);background:var(--surface-raised);font-size:16px;font-weight:400}
button,.cta{display:inline-flex;align-items:center;justify-content:center;gap:8px;min-height:46px;padding:10px 22px;border:1px solid transparent;border-radius:var(--round);background:var(--accent);color:var(--accent-ink);font-weight:600;font-size:16px;text-decoration:none;cursor:pointer;transition:filter 120ms ease-out}
button:hover,.cta:hover{filter:brightness(1.08)}
.cta.quiet{background:transparent;color:var(--ink);border-color:var(--line-strong)}
.cta.quiet:hover{background:var(--surface-sunken);filter:none}
.search{max-width:560px;margin:24px 0 40px}
.search label{display:block;font-size:14px;font-weight:600;margin-bottom:6px;color:var(--ink-soft)}
.search div{display:flex;gap:8px}
.found{background:var(--surface-raised);border:1px solid var(--line);border-radius:var(--round-card);padding:24px;margin-bottom:40px}
.found h2{font-size:20px}
.found li{padding-block:14px;border-top:1px solid var(--line)}
.found ul{margin-top:14px}
.found h3{font-size:17px}
.found li p{color:var(--ink-soft);margin-top:4px;max-width:68ch}
.topics{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:40px 48px}
.topics h2{font-size:22px;padding-bottom:10px;border-bottom:1px solid var(--line)}
.topics h2 a{text-decoration:none}
.topics h2 a:hover{text-decoration:underline}
.topics li a{display:block;padding-block:7px;color:var(--ink-soft);text-decoration:none}
.topics li a:hover{color:var(--accent);text-decoration:underline}
.answers{margin-top:32px;max-width:72ch}
.answers section{padding-block:22px;border-top:1px solid var(--line)}
.answers section:target{background:var(--wash);margin-inline:-16px;padding-inline:16px;border-radius:var(--round-card)}
.answers h2{font-size:20px}
.answers p{margin-top:8px;color:var(--ink-soft);font-size:17px}
.chips{display:flex;flex-wrap:wrap;gap:8px;margin-top:40px}
.chips a,.chip{display:inline-block;padding:7px 14px;border:1px solid var(--line-strong);border-radius:999px;font-size:14px;text-decoration:none}
.chips a:hover{background:var(--surface-sunken)}
.guides{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:16px}
.guides li{position:relative;background:var(--surface-raised);border:1px solid var(--line);border-radius:var(--round-card);padding:22px}
.guides li:hover{border-color:var(--line-strong)}
.guides h2,.guides h3{font-size:19px}
.guides a{text-decoration:none}
.guides a::after{content:"";position:absolute;inset:0;border-radius:inherit}
.guides p{color:var(--ink-soft);margin-top:6px;font-size:15px}
.prose{max-width:72ch}
.prose>*+*{margin-top:18px}
.prose h1+.lead{margin-top:14px}
.prose h2{margin-top:44px;font-size:clamp(22px,2.4vw,27px)}
.prose h3{margin-top:30px;font-size:19px}
.prose p,.prose li{font-size:17px;line-height:1.6}
.prose li+li{margin-top:6px}
.next{margin-top:64px;padding-top:32px;border-top:1px solid var(--line)}
.next>h2{font-size:22px;margin-bottom:18px}
h2+.scroll,p+.scroll{margin-top:16px}
.scroll+p{margin-top:18px}
.scroll{border:1px solid var(--line);border-radius:var(--round-card);background:var(--surface-raised)}
.scroll table{font-size:15px;line-height:1.4}
td a[href^="tel:"]{white-space:nowrap}
th,td{padding:11px 16px;text-align:left;vertical-align:top;min-width:92px}
thead th{font-size:14px;color:var(--ink-soft);border-bottom:1px solid var(--line-strong)}
tbody tr+tr>*{border-top:1px solid var(--line)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,210px),1fr));gap:20px 28px}
.facts dt{font-size:14px;color:var(--ink-soft)}
.facts dd{font-size:17px;font-weight:600;margin-top:2px}
p+.facts,.facts+p{margin-top:24px}
picture,picture img{display:block;width:100%}
@media (max-width:520px){.search div{flex-wrap:wrap}.search button{width:100%}}
@media print{.search,form,.next,.chips{display:none!important}.scroll{overflow:visible}}
`;
