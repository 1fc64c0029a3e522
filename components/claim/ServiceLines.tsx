import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { supplementOf } from '@/lib/claim/cms1500/fill-lines';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { HelpTerm } from '../ui/HelpTerm';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import { BoxEditor } from './BoxEditor';
import type { TypedWords } from './typed-words';

type Props = {
  view: ClaimView;
  page: number;
  /** 0-based line of the claim that the issue at hand is about. */
  current: number | null;
  onSelectLine: (line: number) => void;
  onType: (words: readonly TypedWords[]) => void;
};

const perPage = 6;
const day = (iso: string) => iso.slice(2).split('-').slice(1).concat(iso.slice(2, 4)).join(' ');

/** Item 24: a true table, six lines to a page, each with its shaded line above it. */
export function ServiceLines({ view, page, current, onSelectLine, onType }: Props) {
  const t = useText();
  const [open, setOpen] = useState<number | null>(null);
  const typed = new Set(view.draft.typed);
  const first = page * perPage;
  const lines = view.draft.lines.slice(first, first + perPage);
  const severityOf = (line: number) => {
    const found = view.issues.filter((issue) => issue.line === line && issue.finding.severity !== 'info');
    return found.some(({ finding }) => finding.severity === 'error') ? 'blocked' : found.length ? 'needs-answer' : null;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section className="sheet-lines" aria-label={t('claim_lines')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">24A {t('claim_line_date')}</th>
            <th scope="col">B {t('claim_line_place')}</th>
            <th scope="col">D {t('claim_line_code')}</th>
            <th scope="col">
              <HelpTerm term="modifier">{t('claim_line_modifiers')}</HelpTerm>
            </th>
            <th scope="col">
              E <HelpTerm term="pointer">{t('claim_line_pointers')}</HelpTerm>
            </th>
            <th scope="col" className="right">
              F {t('claim_line_charge')}
            </th>
            <th scope="col" className="right">
              G <HelpTerm term="units">{t('claim_line_units')}</HelpTerm>
            </th>
            <th scope="col">J {t('claim_line_npi')}</th>
            <th scope="col">
              <span className="sr">{t('claim_line_change')}</span>
            </th>
          </tr>
        </thead>
        {lines.map((line, i) => {
          const number = first + i;
          const state = severityOf(number);
          const supplement = supplementOf(line);
          return (
            <tbody
              key={number}
              className={state ? `hit ${state}` : ''}
              data-line={number}
              data-current={current === number || undefined}
            >
              {supplement && (
                <tr className="shaded">
                  <td colSpan={9}>{supplement.toUpperCase()}</td>
                </tr>
              )}
              <tr>
                <td>
                  {state && (
                    <button
                      type="button"
                      className="icon-btn"
                      onClick={() => onSelectLine(number)}
                      aria-label={t('claim_line_issue', {
                        n: number + 1,
                        word: t(state === 'blocked' ? 'claim_blocked' : 'claim_look'),
                      })}
                    >
                      <StateIcon state={state} />
                    </button>
                  )}
                  {day(line.date)}
                  {line.dateTo > line.date && `–${day(line.dateTo)}`}
                </td>
                <td>{line.pos}</td>
                <td className="code">{line.code}</td>
                <td>{line.modifiers.join(' ') || <span className="soft">{t('claim_none')}</span>}</td>
                <td>{line.pointers.map((pointer) => 'ABCDEFGHIJKL'[pointer - 1] ?? '?').join('')}</td>
                <td className="right">
                  {line.charge === null ? '' : (line.charge / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}
                </td>
                <td className="right">
                  {line.units}
                  {line.unitBasis === 'MJ' && ' min'}
                </td>
                <td>
                  {line.rendering?.npi}
                  {[...typed].some((field) => field.startsWith(`24.${number + 1}.`)) && (
                    <span className="sheet-origin block">{t('claim_from_typed')}</span>
                  )}
                </td>
                <td>
                  <IconButton label={t('claim_change_line', { n: number + 1 })} onClick={() => setOpen(number)} tip="end">
                    <PencilLine className="i" />
                  </IconButton>
                </td>
              </tr>
              {open === number && (
                <tr>
                  <td colSpan={9} className="sheet-edit">
                    <BoxEditor view={view} item="24" line={number} onType={onType} onClose={() => setOpen(null)} />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
