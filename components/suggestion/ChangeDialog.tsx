import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ComboBox } from '@/components/ui/ComboBox';
import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/locale';
import { RadioGroup } from '@/components/ui/RadioGroup';
import type { IcdHit } from '@/lib/codes/icd10cm/search/search-icd';
import type { Candidate } from '@/lib/encounter/precheck';
import { codeText } from '../precheck/model/state-words';
import { DiagnosisPicker, type Picked } from './DiagnosisPicker';
import type { FoundCode } from './search';

type Props = {
  candidates: readonly Candidate[];
  chosen: Candidate;
  /** Of the line as it stands. */
  diagnoses: readonly Picked[];
  search: (query: string) => readonly FoundCode[];
  findDiagnoses: (query: string) => Promise<readonly IcdHit[]>;
  onChoose: (candidate: Candidate, diagnoses: readonly string[]) => void;
  onClose: () => void;
};

const keyOf = ({ rank, code }: Candidate): string => `${rank} ${code}`;

/** Another of the codes that were weighed, or any code of the set that is known here; and the diagnoses that the line is for. */
export function ChangeDialog({ candidates, chosen, diagnoses, search, findDiagnoses, onChoose, onClose }: Props) {
  const t = useText();
  const [picked, setPicked] = useState<string | null>(keyOf(chosen));
  const [query, setQuery] = useState('');
  const [lineDiagnoses, setLineDiagnoses] = useState(diagnoses);
  const found = query.trim() === '' ? [] : search(query);
  const typed = found.find(({ code }) => code === query.trim().toUpperCase());
  const weighed = candidates.some(({ code }) => code === chosen.code) ? candidates : [chosen, ...candidates];
  const choice =
    weighed.find((one) => keyOf(one) === picked) ??
    (typed ? { ...chosen, ...typed, modifiers: [], units: 1, minutes: null } : null);
  return (
    <Dialog
      title={t('change_title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button
            kind="primary"
            offBecause={choice ? undefined : t('change_need_code')}
            onClick={() =>
              choice &&
              onChoose(
                choice,
                lineDiagnoses.map(({ code }) => code),
              )
            }
          >
            {t('change_accept', { code: choice?.code ?? '' })}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </>
      }
    >
      <RadioGroup
        label={t('change_weighed')}
        options={weighed.map((one) => ({ value: keyOf(one), label: codeText(one), hint: one.label }))}
        value={picked}
        onChange={(key) => {
          setPicked(key);
          setQuery('');
        }}
      />
      <ComboBox
        label={t('change_search')}
        hint={t('change_hint')}
        options={found.map(({ code, label }) => ({ value: code, label }))}
        query={query}
        onQuery={(words) => {
          setQuery(words);
          if (words) setPicked(null);
        }}
        onPick={(code) => setQuery(code)}
        none={t('ui_none_found')}
      />
      <DiagnosisPicker picked={lineDiagnoses} onPicked={setLineDiagnoses} find={findDiagnoses} />
    </Dialog>
  );
}
