const pdfjs = /unpdf[\\/]dist[\\/]pdfjs\.mjs$/;

/**
 * What libraries could do and this extension never does: ask the network, turn text into markup. Each is taken out at build time, and a
 * build stops where a library no longer holds the words that are replaced, so that an upgrade cannot bring them back unseen.
 */
const cuts = [
  {
    file: /papaparse[\\/]papaparse\.(?:min\.)?js$/,
    find: /new XMLHttpRequest\b(?:\(\))?/g,
    put: 'undefined',
    why: 'files from the network',
  },
  {
    file: /react-dom[\\/]cjs[\\/]react-dom-client\.production\.js$/,
    find: /\w+\.innerHTML = (?:key|"<script>\\x3c\/script>")/g,
    put: 'undefined',
    why: 'markup from text',
  },
  {
    file: /dist[\\/]private[\\/]live-announcer[\\/]LiveAnnouncer\.m?js$/,
    find: /\.innerHTML = ''/g,
    put: ".textContent = ''",
    why: 'markup from text',
  },
  {
    file: /decimal\.js-light[\\/]decimal(?:\.min)?\.js$/,
    find: /Function\((["'])return this\1\)\(\)/g,
    put: 'globalThis',
    why: 'code from text',
  },
  // A PDF is read from its bytes; the library also knows how to load one. Its own look-up of an object is called like the browser's `fetch`.
  { file: pdfjs, find: /\bfetch(?=\()/g, put: 'lookUp', why: 'files from the network' },
  { file: pdfjs, find: /\bXMLHttpRequest\b/g, put: 'NoRequest', why: 'files from the network' },
  { file: pdfjs, find: /\bnew Image(?![\w$])/g, put: 'new NoImage', why: 'pictures from the network' },
  { file: pdfjs, find: /\bImage\$1\b/g, put: 'FormImage', why: 'a class that reads like a picture from the network' },
  // Two decoders of pictures that the library's build has emptied: their remains call an object, on which the stores' own check stumbles.
  { file: pdfjs, find: /=\{\}\(\);(?=return run\(\))/g, put: '=null;', why: 'a call that cannot be' },
];

/** Vite plugin, for the builds that ship. */
export function hardenLibraries() {
  return {
    name: 'crossbite-harden-libraries',
    transform(code, id) {
      const own = cuts.filter(({ file }) => file.test(id.split('?')[0]));
      if (own.length === 0) return null;
      let hardened = code;
      for (const { find, put, why } of own) {
        const before = hardened;
        hardened = before.replace(find, put);
        if (hardened === before) this.error(`${why}: the library no longer holds the words that are taken out.`);
      }
      return { code: hardened, map: null };
    },
  };
}
