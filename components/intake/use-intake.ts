import { useRef, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import type { Reading } from '@/lib/encounter/reading';
import { chooseVisit } from '@/lib/intake/choose-visit';
import type { SourceRead } from '@/lib/intake/parse-source';
import { useText } from '../ui/locale';

/** A paste is known by its text, a file by its name. */
export type Source = { readonly file: string } | { readonly text: string };

export type Answer = {
  readonly source: Source;
  readonly readings: readonly Reading[];
  readonly oneVisit: boolean;
  /** Which of the readings was checked. */
  readonly at: number;
  readonly encounter: Encounter;
  readonly otherDays: readonly string[];
  readonly result: PreCheck;
};

export type IntakeActs = {
  readonly onText: (text: string) => Promise<SourceRead>;
  readonly onFile: (file: File) => Promise<SourceRead>;
  /** Null where the check stopped. */
  readonly onCheck: (encounter: Encounter) => Promise<PreCheck | null>;
  /** Keeps what was checked as a visit, and gives its id. */
  readonly onKeep: (
    reading: Reading,
    encounter: Encounter,
  ) => Promise<{ ok: true; visit: string } | { ok: false; sentence: string }>;
  readonly onOpen: (visit: string) => void;
};

/** Reads a source, checks one visit of it, and holds the answer. A refusal leaves the answer before it as it was. */
export function useIntake({ onText, onFile, onCheck, onKeep }: Omit<IntakeActs, 'onOpen'>) {
  const t = useText();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [refused, setRefused] = useState('');
  const [kept, setKept] = useState<{ answer: Answer; visit: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const run = useRef(0);

  /** The last one asked for counts; whatever an earlier one still finds is let go. */
  const start = async (work: () => Promise<Answer | string>) => {
    const own = ++run.current;
    setBusy(true);
    setRefused('');
    const found = await work().catch(() => t('intake_failed'));
    if (own !== run.current) return;
    setBusy(false);
    if (typeof found === 'string') setRefused(found);
    else setAnswer(found);
  };
  const answerOf = async (
    from: Pick<Answer, 'source' | 'readings' | 'oneVisit'>,
    at: number,
    day?: string,
  ): Promise<Answer | string> => {
    const reading = from.readings[at];
    if (!reading) return t('intake_failed');
    const { encounter, otherDays } = from.oneVisit
      ? { encounter: reading.encounter, otherDays: [] }
      : chooseVisit(reading.encounter, day);
    const result = await onCheck(encounter);
    return result ? { ...from, at, encounter, otherDays, result } : t('intake_failed');
  };
  const readAndCheck = async (source: Source, read: Promise<SourceRead>) => {
    const found = await read;
    if (!found.ok) return found.sentence;
    return answerOf({ source, readings: found.readings, oneVisit: found.oneVisit }, 0);
  };
  const keep = async () => {
    const reading = answer?.readings[answer.at];
    if (!answer || !reading) return;
    const done = await onKeep(reading, answer.encounter).catch(() => ({ ok: false as const, sentence: t('intake_failed') }));
    if (done.ok) setKept({ answer, visit: done.visit });
    else setRefused(done.sentence);
  };
  return {
    answer,
    keep,
    kept: kept && kept.answer === answer ? kept.visit : '',
    refused,
    busy,
    refuse: (sentence: string) => start(async () => sentence),
    checkText: (text: string) => start(() => readAndCheck({ text }, onText(text))),
    checkFile: (file: File) => start(() => readAndCheck({ file: file.name }, onFile(file))),
    choose: (from: Answer, at: number, day?: string) => start(() => answerOf(from, at, day)),
  };
}
