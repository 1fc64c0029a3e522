import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { useText } from '../ui/locale';

/** Item 21: diagnoses in their order, with the letters that lines point to. */
export function DiagnosisList({ diagnoses }: Pick<ClaimView['draft'], 'diagnoses'>) {
  const t = useText();
  if (!diagnoses.length) return <p className="sheet-value soft">{t('claim_empty')}</p>;
  return (
    <ol className="sheet-diagnoses">
      {diagnoses.map((code, i) => (
        <li key={code + String(i)}>
          <span className="sheet-letter">{'ABCDEFGHIJKLM'[i]}</span>
          <span className="code">{code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code}</span>
        </li>
      ))}
    </ol>
  );
}
