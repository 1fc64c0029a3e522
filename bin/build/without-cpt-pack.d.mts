import type { Plugin } from 'vite';

export function withoutCptPack(on?: boolean): Plugin;
