import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

/**
 * Vite plugin for a build that holds no CPT numbers: the pack resolves to an empty one, which asks for a licensed file. On when
 * CROSSBITE_PACK is `none` in the environment, or when asked for.
 */
export function withoutCptPack(on = process.env.CROSSBITE_PACK === 'none') {
  return {
    name: 'crossbite-without-cpt-pack',
    enforce: 'pre',
    resolveId(source) {
      return on && source.endsWith('cpt-pack/shipped') ? path.join(root, 'lib/codes/medical/no-cpt-pack.ts') : null;
    },
  };
}
