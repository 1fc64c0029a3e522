import { useEffect, useId, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { alikeness, type Fingerprint, fingerprint, tooAlike } from '@/lib/followup/letters/alike';
import type { Letter } from '@/lib/followup/letters/build-letter';
import { keptLetter, letterOf, saysTheSame } from '@/lib/followup/letters/kept-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { Button } from '../ui/Button';
import { useLocale, useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toast/toast-queue';
import { usDate } from '../ui/us-format';
import { usePrint } from '../ui/use-print';
import { LetterPaper } from './LetterPaper';
import { LetterSentences } from './LetterSentences';
import { type HeldLetter, useLetterTools } from './letter-tools';
import { saveLetter } from './save-letter';
import { todayIso } from './today-iso';
import { useLetterText } from './use-letter-text';
import './followup.css';

type Props = {
  encounter: Encounter;
  /** As the chart gives it today. */
  built: Letter;
  title: string;
  /** Name of its files, without an ending. */
  file: string;
  /** Id of the appeal that it belongs to; '' for a letter before the claim. */
  appeal: string;
  exhibits: readonly string[];
  /** What its subject names besides patient and plan. */
  about?: readonly string[] | undefined;
  /** As somebody left it; null for a new one. */
  held: HeldLetter | null;
  onKept: (held: HeldLetter) => void;
  onForget: (held: HeldLetter) => void;
  signer: string;
};

/** A letter at work: its sentences, how like it is to those of other patients, who signs it, and the ways in which it goes out. */
export function LetterSheet({
  encounter,
  built,
  title,
  file,
  appeal,
  exhibits,
  about = [],
  held,
  onKept,
  onForget,
  signer,
}: Props) {
  const t = useText();
  const locale = useLocale();
  const tools = useLetterTools();
  const paper = usePrint();
  const enclosures = useId();
  const [anew, setAnew] = useState(0);
  const [fresh, setFresh] = useState(false);
  const [dentist, setDentist] = useState<string | null>(null);
  const [practice, setPractice] = useState<Practice | null>(null);
  const [others, setOthers] = useState<readonly Fingerprint[]>([]);
  const letter = held && !fresh ? letterOf(held.letter, built.headings) : built;
  const text = useLetterText(`${letter.template}/${anew}`, letter.statements, encounter);
  useEffect(() => {
    let gone = false;
    void tools.others(encounter).then((found) => gone || setOthers(found));
    void tools.practice().then((found) => gone || setPractice(found));
    return () => {
      gone = true;
    };
  }, [tools, encounter]);
  const { statements } = text;
  const { last = '', first = '' } = encounter.patient?.name ?? {};
  const print = fingerprint(statements, [last, first]);
  const alike = others.filter((other) => alikeness(print, other) >= tooAlike).length;
  const signs = dentist ?? (held?.letter.signedBy || signer);
  const made = (by: string) =>
    keptLetter({
      appeal,
      title,
      letter: { ...letter, statements },
      exhibits,
      signedBy: by,
      signedAt: by && new Date().toISOString(),
    });
  // A signature stands for the words that were signed, and falls with the first that is changed.
  const stands = held && !fresh && !text.wrong && saysTheSame(made(''), held.letter) ? held : null;
  const signed = stands?.letter.signedBy ? stands.letter : null;
  const keep = async (by: string) => {
    const kept = await tools.keep(encounter, held?.id ?? '', made(by));
    if (!kept.ok) return toast({ words: kept.sentence });
    onKept(kept.held);
    setFresh(false);
    setAnew((now) => now + 1);
    const putBack = async ({ id, letter }: HeldLetter) => {
      const back = await tools.keep(encounter, id, letter);
      if (!back.ok) return toast({ words: back.sentence });
      onKept(back.held);
      setAnew((now) => now + 1);
    };
    toast({
      words: t(by ? 'followup_signed' : 'followup_letter_kept'),
      undo: held ? () => void putBack(held) : undefined,
      of: 'letter',
    });
  };
  const printed = () =>
    printLetter(
      title,
      { ...letter, statements },
      { encounter, practice, date: todayIso(), signer: signs, signed: signed?.signedAt.slice(0, 10) ?? '', about },
      exhibits,
    );
  const out = async (go: () => void | Promise<void>) => {
    await go();
    await tools.sent(encounter, letter.template, print);
  };
  const offBecause = text.wrong ? t('followup_letter_wrong') : undefined;
  return (
    <div className="letter">
      {alike > 0 && (
        <Callout state="possible" title={t('followup_letter_alike', { n: alike })} live>
          <p>{t('followup_letter_alike_why')}</p>
        </Callout>
      )}
      {held && !fresh && (
        <Callout
          state={signed ? 'supported' : undefined}
          title={
            signed
              ? t('followup_letter_signed', { name: signed.signedBy, date: usDate(signed.signedAt.slice(0, 10), locale) })
              : t(stands ? 'followup_letter_draft' : 'followup_letter_changed', { date: usDate(held.at.slice(0, 10), locale) })
          }
          actions={
            <>
              <Button
                kind="quiet"
                onClick={() => {
                  setFresh(true);
                  setAnew(anew + 1);
                }}
              >
                {t('followup_letter_anew')}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  onForget(held);
                  setAnew(anew + 1);
                }}
              >
                {t('followup_letter_delete')}
              </Button>
            </>
          }
        />
      )}
      <LetterSentences letter={letter} text={text} />
      {text.rows.length > 0 && (
        <>
          {exhibits.length > 0 && (
            <div>
              <b id={enclosures}>{t('followup_exhibits')}</b>
              <ol className="letter-list" aria-labelledby={enclosures}>
                {exhibits.map((exhibit) => (
                  <li key={exhibit}>{exhibit}</li>
                ))}
              </ol>
            </div>
          )}
          <TextField label={t('followup_signs')} value={signs} onChange={setDentist} />
          {practice?.billing?.name ? null : <p className="small soft">{t('followup_no_letterhead')}</p>}
          <div className="actions">
            <Button
              kind="primary"
              offBecause={offBecause}
              onClick={() => void out(() => paper.print(<LetterPaper letter={printed()} />))}
            >
              {t('followup_print')}
            </Button>
            <Button offBecause={offBecause} onClick={() => void out(() => saveLetter('pdf', file, printed()))}>
              PDF
            </Button>
            <Button offBecause={offBecause} onClick={() => void out(() => saveLetter('docx', file, printed()))}>
              DOCX
            </Button>
            <Button offBecause={offBecause} onClick={() => void keep('')}>
              {t('followup_letter_keep')}
            </Button>
            <Button
              offBecause={offBecause ?? (signs.trim() ? undefined : t('followup_no_signer'))}
              onClick={() => void keep(signs.trim())}
            >
              {t('followup_sign')}
            </Button>
          </div>
        </>
      )}
      {paper.sheet}
    </div>
  );
}
