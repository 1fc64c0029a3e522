import type { Coverage } from '@/lib/encounter/encounter';
import { classOf } from './find-coverage';
import { bracketed, group, head, member, nextPlan, payerEnd } from './words/plan-words';

/**
 * Plans that stand in one line, each after its kind: `Medical: Blue Shield PPO · ID X1 · Grp 9 | Dental: MetLife · ID 7`. A line without the
 * number of a member or a group is none: `Medical: asthma` is a history.
 */
export function parseInlinePlans(text: string): Coverage[] {
  if (text.length > 400) return [];
  return text.split(nextPlan).flatMap((part): Coverage[] => {
    const [, rank = '', kind = '', rest = ''] = head.exec(part.trim()) ?? [];
    const payerName = rest.slice(0, payerEnd.exec(rest)?.index ?? rest.length).trim();
    const memberId = (member.exec(rest) ?? bracketed.exec(rest))?.[1]?.trim();
    const groupNumber = group.exec(rest)?.[1];
    if (!/\p{L}{2}/u.test(payerName) || payerName.length > 60 || !(memberId || groupNumber)) return [];
    const payerClass = classOf(payerName);
    return [
      {
        kind: kind.toLowerCase() === 'medical' ? 'medical' : 'dental',
        order: /secondary/i.test(rank) ? 2 : /tertiary/i.test(rank) ? 3 : 1,
        payerName,
        ...(payerClass && { payerClass }),
        ...(memberId && { memberId }),
        ...(groupNumber && { groupNumber }),
      },
    ];
  });
}

/** Plans of one line each win over what the same labels say in pieces. */
export function withInlinePlans(lines: readonly string[], labelled: readonly Coverage[]): Coverage[] {
  const inline: Coverage[] = [];
  for (const plan of lines.flatMap(parseInlinePlans))
    if (!inline.some(({ kind, payerName }) => kind === plan.kind && payerName === plan.payerName)) inline.push(plan);
  const known = (name = '') => inline.some((plan) => name.startsWith(plan.payerName ?? ''));
  return inline.length === 0 ? [...labelled] : [...inline, ...labelled.filter(({ payerName }) => !known(payerName))];
}
