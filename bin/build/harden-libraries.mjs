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
];

/** Vite plugin, for the builds that ship. */
export function hardenLibraries() {
  return {
    name: 'crossbite-harden-libraries',
    transform(code, id) {
      const cut = cuts.find(({ file }) => file.test(id.split('?')[0]));
      if (!cut) return null;
      const hardened = code.replace(cut.find, cut.put);
      if (hardened === code) this.error(`${cut.why}: the library no longer holds the words that are taken out.`);
      return { code: hardened, map: null };
    },
  };
}
