/** What a script does that a page runs: it leaves a mark that a test finds. */
const run = "top.document.title='run';top.ran=1;fetch('/asked-for/by-script')"

/** Ways in which a page of HTML runs a script, or asks for a file below `/asked-for/` or of another host. */
const ways: readonly string[] = [
  `<script>${run}</script>`,
  '<script src="/asked-for/a.js"></script><script type="module" src="http://elsewhere.example/a.js"></script>',
  `<img src="/asked-for/a.png" onerror="${run}">`,
  `<img src=x oNeRrOr=${run}//>`,
  `<img alt=">" src="/asked-for/b.png"onerror="${run}">`,
  `<img """ src=x onerror="${run}">`,
  `<img srcset="/asked-for/c.png 2x"><picture><source srcset="/asked-for/d.webp"><img></picture>`,
  `<svg onload="${run}"></svg><svg/onload=${run}//></svg>`,
  `<svg><script>${run}</script><image href="/asked-for/e.png"/></svg>`,
  `<svg><animate onbegin="${run}" attributeName="x" dur="1s"/><set onbegin="${run}"/></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${run}'/>#x"/><foreignObject><iframe src="/asked-for/f"></iframe></foreignObject></svg>`,
  `<svg><style><img src=x onerror="${run}"></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${run}"></style></table></mtext></math>`,
  `<math href="javascript:${run}">x</math>`,
  `<iframe src="javascript:${run}"></iframe><iframe srcdoc="<script>${run}</script>"></iframe><iframe src="/asked-for/g.html"></iframe>`,
  `<object data="/asked-for/h.swf"></object><object data="javascript:${run}"></object><embed src="/asked-for/i.svg">`,
  `<a href="javascript:${run}" autofocus onfocus="${run}">a link</a><a href="data:text/html,<script>${run}</script>">another</a>`,
  `<form action="javascript:${run}"><button formaction="javascript:${run}">go</button><input autofocus onfocus="${run}"></form>`,
  `<input type="image" src="/asked-for/j.png"><body background="/asked-for/k.png"><table background="/asked-for/l.png"></table>`,
  `<details open ontoggle="${run}">details</details><marquee onstart="${run}">x</marquee>`,
  `<video src="/asked-for/m.mp4" poster="/asked-for/n.png" autoplay onerror="${run}"><source src="/asked-for/o.webm" onerror="${run}"></video>`,
  `<audio src="/asked-for/p.mp3" autoplay onerror="${run}"></audio><track src="/asked-for/q.vtt">`,
  `<meta http-equiv="refresh" content="0;url=/asked-for/r.html"><meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  '<base href="http://elsewhere.example/"><img src="relative.png">',
  '<link rel="stylesheet" href="/asked-for/s.css"><link rel="preload" as="image" href="/asked-for/t.png"><link rel="prefetch" href="http://elsewhere.example/u"><link rel="dns-prefetch" href="//elsewhere.example"><link rel="icon" href="/asked-for/v.ico"><link rel="manifest" href="/asked-for/w.json">',
  '<style>@import "/asked-for/x.css"; p { background: url(/asked-for/y.png) }</style>',
  `<template><script>${run}</script></template><noscript><img src=x onerror="${run}"></noscript>`,
  `<noscript><p title="</noscript><img src=x onerror='${run}'>"></p></noscript>`,
  `<!--><img src=x onerror="${run}">--><![CDATA[<img src=x onerror="${run}">]]>`,
  `<textarea><img title="</textarea><img src=x onerror='${run}'>"></textarea>`,
  `<x-element onclick="${run}" onpointerenter="${run}" style="animation:a 1s" onanimationstart="${run}">x</x-element>`,
  `<button popovertarget="pop" autofocus onfocus="${run}">x</button><div id="pop" popover onbeforetoggle="${run}">x</div>`,
  '+ADw-script+AD4-top.ran=1+ADw-/script+AD4-',
]

/** The words that stand around each of them, and must be left of the page. */
export const wordsBetween = (index: number) =>
  `Paragraph ${index} of the report: the mayor of Mosul said on Monday that bridge ${index} would open again, and nobody knew when.`

/** How many paragraphs a hostile page has. */
export const paragraphs = ways.length

/** A page that is an article, and tries everything in each of its parts. */
export const hostilePage = `<!doctype html><html onclick="${run}"><head>
<title>&lt;img src=x onerror=${run}&gt; Bridge closed</title>
<meta property="og:site_name" content='"><img src=x onerror=${run}>'>
<meta property="og:url" content="javascript:${run}"><link rel="canonical" href="javascript:${run}">
<meta name="author" content="<svg onload=${run}>">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"</h1><img src=x onerror=${run}>","author":{"name":"<img src=x onerror=${run}>"}}</script>
</head><body onload="${run}" onpageshow="${run}"><article><h1>Bridge closed</h1>
${ways.map((way, index) => `<p>${wordsBetween(index)}</p>\n${way}`).join('\n')}
</article></body></html>`
