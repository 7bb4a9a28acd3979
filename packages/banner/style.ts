// The banner's look, adopted as a sheet: no inline style for a strict policy to refuse. Logical properties only.
export const css = `
:host{all:initial;color-scheme:light dark;--ink:#1f2421;--paper:#fffdf8;--line:#8a8f8b;--accent:#0b5d57;--on:#fff;font:15px/22px "IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif}
@media(prefers-color-scheme:dark){:host{--ink:#eceae4;--paper:#1b1f1d;--line:#7d837f;--accent:#7cc7bd;--on:#10201e}}
*{box-sizing:border-box;font:inherit;color:inherit}
[lang=ar]{font-size:16px;line-height:26px}
[role=dialog]{position:fixed;z-index:2147483647;inset-block-end:0;inset-inline:0;max-block-size:85vh;overflow:auto;overscroll-behavior:contain;background:var(--paper);color:var(--ink);border-block-start:1px solid var(--line);padding:20px max(20px,calc(50vw - 460px));box-shadow:0 -8px 40px #0003}
h2{margin:0 0 6px;font-size:1.13em;font-weight:600}
p{margin:0 0 12px;max-inline-size:72ch}
.row{display:flex;flex-wrap:wrap;gap:10px}
button{min-block-size:44px;padding-inline:18px;border:1px solid var(--accent);border-radius:6px;background:transparent;color:var(--accent);cursor:pointer;font-weight:600}
.row button{flex:1 1 150px}
button.full{background:var(--accent);color:var(--on)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
a{color:var(--accent)}
.box{background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:6px;padding:16px}
.tab{position:fixed;z-index:2147483646;inset-block-end:12px;inset-inline-start:12px;background:var(--paper);min-block-size:36px;padding-inline:12px}
ul{list-style:none;margin:0 0 14px;padding:0}
li{border-block-start:1px solid #8885;padding-block:12px}
label{display:flex;gap:12px;align-items:center;font-weight:600;min-block-size:32px}
input{inline-size:22px;block-size:22px;accent-color:var(--accent);flex:none}
.small{font-size:.87em;margin:0}
.cookie{display:flex;flex-wrap:wrap;gap:0 20px;margin-block-start:6px}
.cookie>:first-child{font-family:ui-monospace,monospace;font-size:.93em}
@media(prefers-reduced-motion:no-preference){[role=dialog]{animation:in .16s ease-out}@keyframes in{from{transform:translateY(12px)}}}
`
