import type { Practice, Provider } from '@/lib/encounter/practice';
import type { ClaimProvider } from './claim-draft';
import { parsePersonName } from './parse-person-name';
import { digits, plainCode, plainText } from './plain-text';

/** The practice's provider with this id, or the only one whose name the page shows. Null when none or several match. */
export function findRendering(asked: string, practice: Practice | null): ClaimProvider | null {
  const providers = practice?.providers ?? [];
  if (!asked) return providers.length === 1 && providers[0] ? claimProvider(providers[0]) : null;
  const byId = providers.find((provider) => provider.id === asked);
  if (byId) return claimProvider(byId);
  const { last, first } = parsePersonName(asked);
  const same = (a: string | undefined, b: string) => plainText(a).toLowerCase() === plainText(b).toLowerCase();
  const byName = providers.filter(
    (provider) =>
      same(provider.name?.last, last) &&
      (!first || !provider.name?.first || same(provider.name.first, first) || same(provider.name.first.slice(0, 1), first)),
  );
  return byName.length === 1 && byName[0] ? claimProvider(byName[0]) : null;
}

const claimProvider = (provider: Provider): ClaimProvider => ({
  id: provider.id,
  last: plainText(provider.name?.last),
  first: plainText(provider.name?.first),
  middle: plainText(provider.name?.middle),
  npi: digits(provider.npi),
  taxonomy: plainCode(provider.taxonomy),
  license: plainText(provider.license),
});
