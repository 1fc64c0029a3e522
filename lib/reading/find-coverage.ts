import type { Coverage, PayerClass } from '@/lib/encounter/encounter';
import type { LabelPair } from './label-pairs';
import type { PageElement } from './page-tree';
import { closest } from './page-tree';
import { medicalPayer, medicalSection, notAPayer, type PlanKey, payerClasses, planLabels, planSection } from './words/plan-words';

/** What a label of insurance stands for. */
export const keyOfLabel = (label: string): PlanKey | undefined => planLabels.find(([, pattern]) => pattern.test(label))?.[0];

/** Plans of the patient as the page labels them, in the order of the page. */
export function findCoverage(pairs: readonly LabelPair[]): Coverage[] {
  const plans: Coverage[] = [];
  let current: Coverage | null = null;
  for (const { label, value: whole, element } of pairs) {
    const [value = '', ...details] = whole.split(/\s+[·|•]\s+/);
    const key = keyOfLabel(label);
    if (!key || value.length > 80 || /^(?:-+|none|n\/a|no insurance|nothing recorded)$/i.test(value)) continue;
    if (key === 'payerName') {
      if (!/\p{L}{2}/u.test(value) || notAPayer.test(value)) continue;
      if (plans.some((plan) => plan.payerName === value)) continue;
      const section = `${label} ${sectionOf(element)}`;
      const kind: Coverage['kind'] =
        medicalSection.test(section) && !/dental/i.test(section)
          ? 'medical'
          : medicalPayer.test(value) && !/dental/i.test(value)
            ? 'medical'
            : 'dental';
      const order = /secondary/i.test(section)
        ? 2
        : /tertiary/i.test(section)
          ? 3
          : /primary/i.test(section)
            ? 1
            : plans.filter((plan) => plan.kind === kind).length + 1;
      const payerClass = classOf(value);
      current = {
        kind,
        order,
        payerName: value.replace(/\s*\((?:primary|secondary)\)$/i, ''),
        ...(payerClass && { payerClass }),
      };
      for (const detail of details) {
        const [, what, number] = /^(?:member |policy )?(id|group|grp)\b\s*[:#]*\s*([A-Z0-9][\w-]*)$/i.exec(detail.trim()) ?? [];
        if (number) current[/^id$/i.test(what ?? '') ? 'memberId' : 'groupNumber'] ??= number;
      }
      plans.push(current);
      continue;
    }
    if (!current) continue;
    if (key === 'relationship') {
      const word = /\b(self|spouse|child|other|husband|wife|son|daughter|dependent)\b/i.exec(value)?.[1]?.toLowerCase();
      if (word)
        current.relationship ??= /husband|wife/.test(word)
          ? 'spouse'
          : /son|daughter|dependent/.test(word)
            ? 'child'
            : (word as 'self');
      continue;
    }
    if ((key === 'memberId' || key === 'groupNumber') && !/[A-Z0-9]{3}/i.test(value)) continue;
    current[key] ??= value;
  }
  return plans;
}

const sectionOf = (element: PageElement): string => {
  const at = closest(element, (up) =>
    planSection.test(`${up.attrs['aria-label'] ?? ''} ${up.attrs.class ?? ''} ${up.attrs.id ?? ''}`),
  );
  return at ? `${at.attrs['aria-label'] ?? ''} ${at.attrs.class ?? ''} ${at.attrs.id ?? ''}` : '';
};

export const classOf = (name: string): PayerClass | null => payerClasses.find(([pattern]) => pattern.test(name))?.[1] ?? null;
