import { FilePlus2, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import { type OwnTemplate, parseOwnTemplate } from '@/lib/followup/letters/own-template';
import { letterTemplates, templateFor } from '@/lib/followup/letters/template';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { toast } from '../ui/toast/toast-queue';
import { useLetterTools } from './letter-tools';

/** Which template a letter follows, and the office's own ones. `kept`: that of the letter which was kept last, '' for none. */
export function useTemplates(encounter: Encounter, kept: string) {
  const tools = useLetterTools();
  const t = useText();
  const codes = encounter.procedures.flatMap(({ cdt }) => cdt ?? []);
  const [own, setOwn] = useState<readonly OwnTemplate[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [refused, setRefused] = useState('');
  useEffect(() => {
    let gone = false;
    void tools.templates().then((found) => gone || setOwn(found));
    return () => {
      gone = true;
    };
  }, [tools]);
  const add = async (file: File | undefined) => {
    const parsed = parseOwnTemplate(await (file?.text() ?? ''));
    if (!parsed.ok) return setRefused(parsed.error);
    const { template } = parsed;
    const before = own.find(({ id }) => id === template.id);
    const put = async (one: OwnTemplate) => {
      setRefused(await tools.addTemplate(one));
      setOwn([...own.filter(({ id }) => id !== one.id), one]);
      setPicked(one.id);
    };
    await put(template);
    if (before) toast({ words: t('settings_replaced', { what: before.name }), undo: () => void put(before) });
  };
  const forget = (id: string) => {
    const gone = own.find((one) => one.id === id);
    void tools.removeTemplate(id);
    setOwn(own.filter((one) => one.id !== id));
    setPicked(null);
    const undo = () => void (gone && tools.addTemplate(gone).then(() => setOwn(own)));
    toast({ words: t('settings_forgotten', { what: gone?.name ?? '' }), undo });
  };
  // The office's own words first, where they are meant for these services.
  const fitting = own.find((one) => one.codes.some((code) => codes.some((cdt) => cdt.startsWith(code))));
  const known = [...own, ...letterTemplates].some(({ id }) => id === kept) ? kept : null;
  const chosen = picked ?? known ?? fitting?.id ?? templateFor(codes).id;
  return { own, chosen, refused, pick: setPicked, add: (file: File | undefined) => void add(file), forget };
}

type Props = ReturnType<typeof useTemplates>;

export function TemplateChoice({ own, chosen, refused, pick, add, forget }: Props) {
  const t = useText();
  const options = [...own, ...letterTemplates].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="stack">
      <Select label={t('followup_letter_template')} value={chosen} options={options} onChange={pick} />
      {refused && (
        <p className="notice field-error blocked" role="alert">
          {refused}
        </p>
      )}
      <div className="actions">
        <FilePick
          label={t('followup_letter_own')}
          icon={<FilePlus2 className="i" />}
          accept=".txt,.md"
          onFiles={([file]) => add(file)}
        />
        {own.some(({ id }) => id === chosen) && (
          <Button kind="quiet" icon={<Trash2 className="i" />} onClick={() => forget(chosen)}>
            {t('followup_letter_forget')}
          </Button>
        )}
      </div>
      <p className="small soft">{t('followup_letter_own_how')}</p>
    </div>
  );
}
