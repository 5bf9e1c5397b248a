/**
 * The colours of a picture on a light ground, and what they are on a dark one. Plain properties: not every viewer knows
 * variables.
 */
export const pictureStyle = `
.pwc text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:#1f2328}
.pwc .pwc-title{font-size:20px;font-weight:600}
.pwc .pwc-small{font-size:12px}
.pwc .pwc-name{font-size:12px;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}
.pwc .pwc-soft{fill:#59636e}
.pwc .pwc-ground{fill:#fff}
.pwc .pwc-grid{stroke:#d8dee4;stroke-width:1}
.pwc .pwc-line{fill:none;stroke:#0969da;stroke-width:2}
.pwc .pwc-record{fill:#0969da;stroke:#fff;stroke-width:1.5}
.pwc .pwc-other{fill:#818b98;fill-opacity:.55}
@media (prefers-color-scheme:dark){
.pwc text{fill:#f0f6fc}
.pwc .pwc-name{stroke:#0d1117}
.pwc .pwc-soft{fill:#9198a1}
.pwc .pwc-ground{fill:#0d1117}
.pwc .pwc-grid{stroke:#30363d}
.pwc .pwc-line{stroke:#58a6ff}
.pwc .pwc-record{fill:#58a6ff;stroke:#0d1117}
.pwc .pwc-other{fill:#9198a1}
}
`;

/** What a page around a picture adds. */
export const pageStyle = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:1060px;padding:24px;background:#fff;color:#1f2328;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.5rem;margin:0}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
a{color:#0969da}
.lead,footer,caption{color:#59636e}
figure{margin:0}
.pwc{display:block;width:100%;min-width:640px;height:auto}
.pwc-stop{outline:none}
.pwc-stop:focus-visible .pwc-record,.pwc-stop:hover .pwc-record{r:8px;stroke:#1f2328;stroke-width:2.5}
#told{min-height:3rem;padding:.5rem .75rem;border:1px solid #d8dee4;border-radius:6px;white-space:pre-line;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #d8dee4}
th:nth-child(2),td:nth-child(2),th:nth-child(3),td:nth-child(3){text-align:right;white-space:nowrap}
td:first-child{white-space:nowrap}
td{overflow-wrap:anywhere}
summary{cursor:pointer}
input{font:inherit;padding:.25rem .5rem;margin:.5rem 0}
:focus-visible{outline:2px solid #0969da;outline-offset:2px}
@media (prefers-color-scheme:dark){
body{background:#0d1117;color:#f0f6fc}
a{color:#58a6ff}
.lead,footer,caption{color:#9198a1}
#told,th,td{border-color:#30363d}
.pwc-stop:focus-visible .pwc-record,.pwc-stop:hover .pwc-record{stroke:#f0f6fc}
}
`;
