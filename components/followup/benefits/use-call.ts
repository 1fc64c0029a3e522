import { useCallback, useEffect, useRef, useState } from 'react';
import { newVerification, type Verification } from '@/lib/followup/verification/verification';
import { usTime } from '../../ui/us-format';
import type { FollowupKeeper } from '../keeper';
import { todayIso } from '../today-iso';

/** How long after the last word a sheet is kept by itself, in ms; leaving it keeps it at once. */
const SETTLES = 4000;

/**
 * The sheet of a call as it is filled in, kept by itself while somebody is on the phone. One write follows the other, so that the first makes the
 * record and the rest change it.
 */
export function useCall(payer: string, planned: string, signer: string, keeper: FollowupKeeper) {
  const held = keeper.call?.value.payer === payer ? keeper.call : null;
  const [own, setOwn] = useState<Verification | null>(null);
  const [keptAt, setKeptAt] = useState('');
  const call = own ?? held?.value ?? newVerification(payer, signer, planned);
  const state = useRef({ id: '', dirty: false, call, turn: Promise.resolve(), keeper });
  state.current.call = call;
  state.current.keeper = keeper;
  if (held && !own) state.current.id = held.id;
  const settle = useCallback(() => {
    const now = state.current;
    if (!now.dirty || now.keeper.offBecause) return;
    now.dirty = false;
    const value = now.call;
    now.turn = now.turn.then(async () => {
      const id = await now.keeper.keepCall(now.id, value);
      if (id) {
        now.id = id;
        setKeptAt(new Date().toISOString());
      } else now.dirty = true;
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time runs anew with each change.
  useEffect(() => {
    const timer = setTimeout(settle, SETTLES);
    return () => clearTimeout(timer);
  }, [own, settle]);
  useEffect(() => {
    addEventListener('pagehide', settle);
    return () => {
      removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);
  const put = (next: Verification) => {
    state.current.dirty = true;
    setOwn(next);
  };
  return {
    call,
    put,
    /** Changes of a person; the first of them is the day and the time of the call. */
    set(patch: Partial<Verification>) {
      const begun = call.date ? {} : { date: todayIso(), startTime: call.startTime || now24() };
      put({ ...call, ...begun, plannedDate: planned, ...patch });
    },
    /** A new call to the same payer; the one before stays kept. */
    anew() {
      settle();
      state.current.turn = state.current.turn.then(() => {
        state.current.id = '';
      });
      setOwn({ ...newVerification(payer, signer, planned), phone: call.phone });
      setKeptAt('');
    },
    /** Forgets what was filled in; the owner deletes the record. */
    drop() {
      state.current.dirty = false;
      state.current.id = '';
      setOwn(null);
      setKeptAt('');
    },
    settle,
    keptAt: usTime(keptAt),
  };
}

/** The time of this computer, HH:MM. */
export const now24 = (): string => new Date().toTimeString().slice(0, 5);
