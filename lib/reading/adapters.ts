import type { Adapter } from './adapter';
import type { Page } from './page-tree';

const modules = import.meta.glob<Adapter>('./adapters/*/adapter.ts', { import: 'adapter', eager: true });
export const adapters: readonly Adapter[] = Object.values(modules);

/** The adapter of the system that a page belongs to, by the addresses of its documents; null for a system nobody wrote one for. */
export function adapterFor(page: Page): Adapter | null {
  const places = page.urls.flatMap((address) => URL.parse(address) ?? []);
  const fits = (adapter: Adapter) =>
    places.some(
      (url) =>
        (adapter.hosts.length === 0 || adapter.hosts.some((host) => matches(host, url.hostname))) &&
        !adapter.notHosts?.some((host) => matches(host, url.hostname)) &&
        (!adapter.path || adapter.path.test(url.pathname + url.hash)),
    );
  return adapters.find(fits) ?? null;
}

function matches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  return host.endsWith(pattern.slice(1));
}
