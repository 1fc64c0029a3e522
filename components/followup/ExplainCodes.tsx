import { useState } from 'react';
import { explainLine } from '@/lib/followup/remittance/explain-remittance';
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
      {lines?.flatMap((line, i) =>
        explainLine(line, '').map(({ group, reason, remarks, meaning, route, fix }, j) => {
          const name = [line.code, [group, reason].filter(Boolean).join('-'), ...remarks].filter(Boolean).join(' ');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are made anew from the text
            <Callout key={`${i}.${j}`} title={`${name}: ${meaning}`}>
              <p>
                <b>{t(routeWords[route])}</b> {fix}
              </p>
            </Callout>
          );
        }),
      )}
    </div>
  );
}
