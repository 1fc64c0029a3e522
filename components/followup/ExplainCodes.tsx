import { useState } from 'react';
import { explainAdjustment } from '@/lib/followup/remittance/explain-remittance';
import { parseEob } from '@/lib/followup/remittance/parse-eob';
import { useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { TextArea } from '../ui/TextArea';
import { routeWords } from './route-words';

/** Codes or a pasted explanation of benefits, in plain words. */
export function ExplainCodes() {
  const t = useText();
  const [text, setText] = useState('');
  const lines = text.trim() ? parseEob(text) : [];
  return (
    <div className="stack">
      <TextArea label={t('followup_codes')} hint={t('followup_codes_hint')} value={text} onChange={setText} />
      {lines === null && <p role="status">{t('followup_codes_none')}</p>}
      {lines?.flatMap(({ code, adjustments, remarks }, i) =>
        adjustments.map((adjustment, j) => {
          const said = explainAdjustment(adjustment, remarks, '');
          const name = [code, [said.group, said.reason].filter(Boolean).join('-'), ...remarks].filter(Boolean).join(' ');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are made anew from the text
            <Callout key={`${i}.${j}`} title={`${name}: ${said.meaning}`}>
              <p>
                <b>{t(routeWords[said.route])}</b> {said.fix}
              </p>
            </Callout>
          );
        }),
      )}
    </div>
  );
}
