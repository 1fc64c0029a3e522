import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ComboBox } from '@/components/ui/ComboBox';
import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/locale';
import { RadioGroup } from '@/components/ui/RadioGroup';
import type { Candidate } from '@/lib/encounter/precheck';
import { codeText } from '../precheck/model/state-words';
import type { FoundCode } from './search';

type Props = {
  candidates: readonly Candidate[];
  chosen: Candidate;
  search: (query: string) => readonly FoundCode[];
  onChoose: (candidate: Candidate) => void;
  onClose: () => void;
};

/** Another of the codes that were weighed, or any code of the set that is known here. */
export function ChangeDialog({ candidates, chosen, search, onChoose, onClose }: Props) {
  const t = useText();
  const [picked, setPicked] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? [] : search(query);
  const typed = search(query).find(({ code }) => code === query.trim().toUpperCase());
  const choice =
    candidates.find((one) => String(one.rank) === picked) ??
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
            onClick={() => choice && onChoose(choice)}
          >
            {t('change_accept', { code: choice?.code ?? '' })}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </>
      }
    >
      <RadioGroup
        label={t('change_weighed')}
        options={candidates.map((one) => ({ value: String(one.rank), label: codeText(one), hint: one.label }))}
        value={picked}
        onChange={(rank) => {
          setPicked(rank);
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
    </Dialog>
  );
}
