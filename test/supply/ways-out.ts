type Way = { readonly found: RegExp /** Texts that hold it, as source or minified. */; readonly planted: readonly string[] };

const remote = String.raw`["'\x60](?:https?:|wss?:)?\/\/`;
const globals = String.raw`(?:globalThis|window|self|top|parent)`;

/**
 * Ways out of the browser, and ways to turn text into code or markup. None may stand in what ships, reachable or not. Each with texts that
 * hold it, so that the search itself can be tried.
 */
export const waysOut: Readonly<Record<string, Way>> = {
  fetch: {
    found: new RegExp(
      String.raw`(?<![\w$.])fetch\s*\(|${globals}\s*(?:\?\.|\.)\s*fetch\b|\[\s*["'\x60]fetch["'\x60]\s*\]|\.fetch\.(?:call|apply|bind)`,
    ),
    planted: [
      'await fetch("https://a.example")',
      'globalThis.fetch(u)',
      'let f=self.fetch;f(u)',
      'window["fetch"](u)',
      'void fetch (u)',
    ],
  },
  XMLHttpRequest: { found: /XMLHttpRequest/, planted: ['new XMLHttpRequest', 'new(globalThis["XMLHttpRequest"])'] },
  WebSocket: {
    found: /\bnew\s+(?:\w+\.)?WebSocket(?:Stream)?\b/,
    planted: ['new WebSocket("wss://a.example")', 'new self.WebSocket(u)'],
  },
  EventSource: { found: /\bnew\s+(?:\w+\.)?EventSource\b/, planted: ['new EventSource(u)'] },
  sendBeacon: { found: /sendBeacon/, planted: ['navigator.sendBeacon(u)', 'navigator["sendBeacon"](u,d)'] },
  WebRTC: { found: /RTCPeerConnection/, planted: ['new RTCPeerConnection({iceServers:[]})', 'new webkitRTCPeerConnection'] },
  WebTransport: { found: /\bnew\s+(?:\w+\.)?WebTransport\b/, planted: ['new WebTransport(u)'] },
  'remote import': {
    found: new RegExp(String.raw`\bimport\s*\(\s*${remote}|\bfrom\s*${remote}|\bimport\s*${remote}`),
    planted: ['import("https://a.example/x.js")', 'import x from"https://a.example/x.js"', "import'//a.example/x.js'"],
  },
  importScripts: { found: /\bimportScripts\s*\(/, planted: ['importScripts("x.js")', 'self.importScripts(u)'] },
  'worker from elsewhere': {
    found: new RegExp(String.raw`\bnew\s+(?:Shared)?Worker\s*\(\s*(?:new URL\(\s*)?${remote}|serviceWorker\s*\.\s*register`),
    planted: [
      'new Worker("https://a.example/w.js")',
      'new SharedWorker(new URL("https://a.example/w.js"))',
      'navigator.serviceWorker.register(u)',
    ],
  },
  'image address': {
    found: new RegExp(
      String.raw`\bnew\s+Image\b|\.(?:src|srcset|href|action|data)\s*=\s*${remote}|setAttribute\(\s*["'\x60](?:src|href|action)["'\x60]\s*,\s*${remote}`,
    ),
    planted: [
      'new Image',
      'i.src="https://a.example/?"+t',
      'form.action=`//a.example/`',
      'l.setAttribute("href","https://a.example/s.css")',
    ],
  },
  'page that goes elsewhere': {
    found: new RegExp(String.raw`location\s*=\s*${remote}|location\.(?:href\s*=|assign\s*\(|replace\s*\()\s*${remote}`),
    planted: ['location="https://a.example/"', 'location.assign("https://a.example/")', 'window.location.href="//a.example"'],
  },
  'tab with another address': {
    found:
      /(?:tabs|windows)\s*\.\s*(?:create|update)\s*\((?!\s*(?:\w+\s*,\s*)?\{\s*(?:url\s*:\s*(?:\w+\.)+getURL\s*\(|(?!url)[\w]+\s*:))|\bwindow\.open\b|(?<![\w$.])open\s*\(\s*["'`](?:https?:)?\/\//,
    planted: [
      'a.tabs.create({url:"https://a.example"})',
      'b.tabs.create(o)',
      'c.windows.create({url:t})',
      'window.open(u)',
      'd.tabs.update(3,{url:u})',
      'open("https://a.example")',
    ],
  },
  'download, native host, cookies': {
    found:
      /\b(?:browser|chrome)\.(?:downloads|cookies|history|webRequest|declarativeNetRequest|debugger|identity|gcm|proxy)\b|connectNative|sendNativeMessage|onMessageExternal|onConnectExternal/,
    planted: [
      'chrome.cookies.getAll({})',
      'browser.runtime.connectNative("x")',
      'chrome.runtime.onMessageExternal.addListener(f)',
    ],
  },
  'code from text': {
    found: /\bnew\s+Function\b|(?<![\w$.])Function\s*\(\s*["'`]|(?<![\w$.(|:])eval\s*\(|\(0\s*,\s*eval\)|setTimeout\s*\(\s*["'`]/,
    planted: ['return new Function("x")', 'Function("return this")()', ';eval(t)', '(0,eval)(t)', 'setTimeout("go()",1)'],
  },
  'markup from text': {
    found:
      /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write(?:ln)?\(|setHTMLUnsafe|createContextualFragment|srcdoc\s*=(?!=)/,
    planted: [
      'node.innerHTML=text',
      'n.outerHTML = t',
      'n.insertAdjacentHTML("beforeend",t)',
      'document.write(t)',
      'r.createContextualFragment(t)',
      'f.srcdoc=t',
    ],
  },
};

/** What a text that harms nobody looks like: near to a way out, and none. */
export const harmless: readonly string[] = [
  'this.fetch(row)',
  'prefetch(x)',
  'async fetchAll(){}',
  't.tabs.create({url:t.runtime.getURL(`/workbench.html`)})',
  'import("./chunk.js")',
  'a.innerHTML===b',
  'i.src=r.src',
  'const source="https://www.cms.gov/"',
  'evaluate(x)',
  'isFunction("x")',
];
