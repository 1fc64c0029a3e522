import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { useText } from '../ui/locale';
import { Progress } from '../ui/Progress';
import { StateWord } from '../ui/state/StateWord';
import { ProcedureLines } from './ProcedureLines';

/** A first check, on an invented chart: the note, and what it says of each procedure. */
export function DemoCheck({ encounter, result }: { encounter: Encounter; result: PreCheck | null }) {
  const t = useText();
  if (!result) return <Progress label={t('guide_checking')} />;
  return (
    <>
      <p>{t('guide_check_why')}</p>
      <blockquote className="demo-note">{encounter.notes[0]?.text}</blockquote>
      <ProcedureLines encounter={encounter} result={result} />
      {result.missing[0] && (
        <p className="notice">
          <StateWord state="needs-answer" word={result.missing[0].ask} />
        </p>
      )}
      <p className="soft">{t('guide_check_next')}</p>
    </>
  );
}
