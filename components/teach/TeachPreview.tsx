import { useLocale, useText } from '@/components/ui/locale';
import { Callout } from '@/components/ui/state/Callout';
import { Tooth } from '@/components/ui/Tooth';
import { usDate, usMoney } from '@/components/ui/us-format';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import { patientOf } from '../precheck/model/patient-of';

const ROWS = 12;

/** What would be read of the page as it stands, by what was shown so far. */
export function TeachPreview({ reading }: { reading: Reading }) {
  const t = useText();
  const locale = useLocale();
  const { encounter, refused } = reading;
  const { procedures, notes, patient } = encounter;
  const who = patient && patientOf(encounter, t, locale);
  return (
    <section className="section" aria-live="polite">
      <h2 className="title">{t('teach_preview')}</h2>
      {refused && <Callout state="blocked">{refused}</Callout>}
      {!refused && !patient && procedures.length === 0 && notes.length === 0 && <p className="soft">{t('teach_preview_none')}</p>}
      {who && <p className="num">{[who.name, who.chart, who.born].filter(Boolean).join(' · ')}</p>}
      {procedures.length > 0 && (
        <ul className="teach-rows num">
          {procedures.slice(0, ROWS).map((procedure) => (
            <li key={procedure.id}>
              <span className="code">{procedure.cdt ?? t('row_unknown_code')}</span>
              {procedure.tooth && <Tooth tooth={procedure.tooth} />}
              <span className="small soft">{rest(procedure, (iso) => usDate(iso, locale))}</span>
            </li>
          ))}
        </ul>
      )}
      {procedures.length > ROWS && <p className="small soft">{t('teach_and_more', { n: procedures.length - ROWS })}</p>}
      {notes.map((note) => (
        <p key={note.id} className="small teach-note">
          {note.text.length > 220 ? `${note.text.slice(0, 220)}…` : note.text}
        </p>
      ))}
    </section>
  );
}

const rest = ({ surfaces, area, date, fee, status, quantity }: Procedure, day: (iso: string) => string): string =>
  [surfaces, area, date && day(date), fee !== undefined && usMoney(fee), status, quantity !== undefined && `×${quantity}`]
    .filter(Boolean)
    .join(' · ');
