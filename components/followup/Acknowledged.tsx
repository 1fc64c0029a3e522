import type { AcknowledgedItem, Acknowledgement } from '@/lib/followup/acknowledgement/acknowledgement';
import { type MessageKey, useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import type { StateName } from '../ui/state/state-name';

type Props = { acknowledgement: Acknowledgement; patientOf: (account: string) => string };

const states: Readonly<Record<AcknowledgedItem['status'], [StateName, MessageKey]>> = {
  rejected: ['blocked', 'followup_rejected'],
  'accepted-with-errors': ['needs-answer', 'followup_accepted_with_errors'],
  accepted: ['supported', 'followup_accepted'],
};
const order = Object.keys(states);

/** What a 999 or 277CA says: how much was accepted, and of what was not, the segment and its fix. What was rejected comes first. */
export function Acknowledged({ acknowledgement: { kind, items, source }, patientOf }: Props) {
  const t = useText();
  const rejected = items.filter(({ status }) => status === 'rejected').length;
  const sorted = [...items].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <>
      <p role="status">
        <b>{kind}</b> {t('followup_acknowledged', { n: items.length - rejected, m: rejected })}
      </p>
      {sorted.map(({ claim, status, payerControl, faults }, i) => (
        <Callout
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a file stand still
          key={i}
          state={states[status][0]}
          title={[[claim, patientOf(claim), payerControl].filter(Boolean).join(', '), t(states[status][1])]
            .filter(Boolean)
            .join(': ')}
        >
          {faults.map(({ segment, says, fix }) => (
            <p key={`${segment} ${says}`}>
              {segment && <b className="num">{segment} </b>}
              {says} {fix}
            </p>
          ))}
        </Callout>
      ))}
      <p className="small soft">
        {source.title}, {source.date}
      </p>
    </>
  );
}
