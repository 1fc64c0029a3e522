import type { PayerClass } from '@/lib/encounter/encounter';
import type { Policy } from './policy';

const modules = import.meta.glob<Policy>('./policies/*/*.ts', { eager: true, import: 'policy' });

export interface RegisteredPolicy {
  /** `<service>/<payer class>` */
  readonly id: string;
  readonly policy: Policy;
}

export const allPolicies: readonly RegisteredPolicy[] = Object.entries(modules)
  .map(([path, policy]) => ({ id: path.replace('./policies/', '').replace('.ts', ''), policy }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Whether a policy binds a payer of this class. */
export function binds(id: string, payerClass: PayerClass | ''): boolean {
  const whom = id.split('/')[1];
  const medicare = payerClass === 'medicare' || payerClass === 'medicare-advantage';
  return whom === 'any' || (whom === 'medicare') === medicare;
}
