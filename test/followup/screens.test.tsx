import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { CallSheetView } from '@/components/followup/benefits/CallSheetView';
import { ExplainCodes } from '@/components/followup/ExplainCodes';
import { FollowUpTab } from '@/components/followup/FollowUpTab';
import { LetterEditor } from '@/components/followup/LetterEditor';
import { LocaleProvider } from '@/components/ui/locale';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import messages from '@/public/_locales/en/messages.json';

const render = (view: React.ReactNode) =>
  renderToStaticMarkup(
    <LocaleProvider locale="en" lookup={(key) => messages[key].message}>
      {view}
    </LocaleProvider>,
  );

describe('follow-up of a visit', () => {
  it('draws its sections for every demo patient, each letter sentence with its source', () => {
    for (const encounter of demoEncounters) {
      const check = precheck(encounter, defaultKnowledge);
      const tab = render(<FollowUpTab encounter={encounter} precheck={check} signer="Robin Smith" onCopy={() => {}} />);
      for (const title of ['Ask the payer', 'Prior authorization', 'Letter of medical necessity', 'Understand a denial'])
        expect(tab).toContain(title);
      const letter = render(<LetterEditor encounter={encounter} precheck={check} signer="Robin Smith" />);
      expect(letter.match(/<textarea/g)?.length).toBe(letter.match(/Leave this sentence out/g)?.length);
      expect(letter).toContain(`On file: ${encounter.procedures[0]?.cdt}`);
      render(<CallSheetView encounter={encounter} precheck={check} signer="" onCopy={() => {}} />);
    }
    expect(render(<ExplainCodes />)).toContain('Reason and remark codes');
  });
});
