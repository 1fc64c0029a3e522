import type { SourceGroup } from '@/components/settings/AboutSettings';
import { allEdits } from '@/lib/claim/find-claim-findings';
import { taxonomySource } from '@/lib/claim/taxonomies';
import { allFamilies } from '@/lib/crosswalk/registry';
import type { Source } from '@/lib/encounter/source';
import { appealRoutes } from '@/lib/followup/appeals/plan-rules';
import { reasonOf } from '@/lib/followup/remittance/reasons';
import { allPolicies } from '@/lib/necessity/registry';

/** Every source of what this build knows, each once, by what it is for. */
export function knowledgeSources(): SourceGroup[] {
  return [
    { name: 'settings_sources_policies', sources: once(allPolicies.map(({ policy }) => policy.source)) },
    { name: 'settings_sources_crosswalk', sources: once(allFamilies.map(({ source }) => source)) },
    { name: 'settings_sources_claim', sources: once([...allEdits.map(([, { source }]) => source), taxonomySource]) },
    {
      name: 'settings_sources_followup',
      sources: once([...Object.values(appealRoutes), ...reasonOf.values()].map(({ source }) => source)),
    },
  ];
}

function once(sources: readonly Source[]): Source[] {
  const byKey = new Map(sources.map((source) => [`${source.title}|${source.locator}|${source.url}`, source]));
  return [...byKey.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}
