import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Notes which packages stand in what ships, over all bundles of a build, and writes their licences into it and a bill of materials
 * (CycloneDX 1.6, JSON) beside it.
 */
export function thirdParty() {
  const folders = new Set();
  return {
    plugin: {
      name: 'crossbite-third-party',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) if (renderedLength > 0) note(folders, id);
        }
      },
    },
    write(outDir) {
      const packages = [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
      writeFileSync(path.join(outDir, 'third-party-licences.txt'), packages.map(page).join(`\n${'-'.repeat(72)}\n\n`));
      writeFileSync(`${outDir}.sbom.json`, `${JSON.stringify(billOf(packages), null, 2)}\n`);
    },
  };
}

function note(folders, id) {
  const found = /^\0?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id.split('?')[0]);
  if (found && existsSync(path.join(found[1], 'package.json'))) folders.add(found[1]);
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : '',
    text: file ? readFileSync(path.join(folder, file), 'utf8').trim() : '',
  };
}

const page = ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`;

const billOf = (packages) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: packages.map(({ name, version, licence }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: licence } }],
  })),
});
