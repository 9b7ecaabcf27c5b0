/** What every public page shares: reset, focus, skip link, motion, print. Colours come from the sheet around it. */
export const baseCss = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:96px;hanging-punctuation:first}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--surface);color:var(--ink);font-family:var(--font);font-size:16px;line-height:1.5;overflow-wrap:break-word}
main{flex:1}
main:focus{outline:none}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote,table,fieldset{margin:0}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
p,li{text-wrap:pretty}
ul,ol{padding-left:1.25em}
.plain{list-style:none;padding:0}
img,svg{display:block;max-width:100%;height:auto}
fieldset{border:0;padding:0;min-width:0}
button,input,select{font:inherit;color:inherit}
table{border-collapse:collapse;width:100%}
th{text-align:left}
a{color:inherit;text-underline-offset:.2em;text-decoration-thickness:.06em}
summary{cursor:pointer}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:12px;top:-64px;z-index:20;padding:10px 16px;background:var(--ink);color:var(--surface);border-radius:6px}
.skip:focus{top:12px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow-x:auto;-webkit-overflow-scrolling:touch}
.num{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
thead .num{white-space:normal}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*,*::before,*::after{transition:none!important;animation:none!important}}
@media print{body{background:#fff;color:#000}header nav,footer nav,.skip,.no-print{display:none!important}a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}}
`;
