import { type ReactNode, useState } from 'react';
import { toast } from '@/components/ui/toast/toast-queue';
import type { CheckActions, Outcome } from '../precheck/check-view';
import { SignerDialog } from './SignerDialog';

type Act = () => Promise<Outcome>;
export type Signed = {
  /** Runs a decision under the name of the signer, asked for first where nobody has given one. '' or the sentence of the no. */
  decide: (act: Act, done?: string, undo?: () => void) => Promise<string>;
  dialog: ReactNode;
};

export function useSigned(signer: string, actions: CheckActions): Signed {
  const [waiting, setWaiting] = useState<{ run: () => void } | null>(null);
  const [named, setNamed] = useState(signer);
  const decide: Signed['decide'] = (act, done, undo) => {
    const run = async (): Promise<string> => {
      const outcome = await act();
      // An undo takes back the last decision, so no toast of one before may offer it.
      if (!outcome.ok) toast({ words: outcome.sentence });
      else if (done) toast({ words: done, undo, of: 'decision' });
      return outcome.ok ? '' : outcome.sentence;
    };
    if (signer || named) return run();
    return new Promise((resolve) => setWaiting({ run: () => void run().then(resolve) }));
  };
  const dialog = waiting && (
    <SignerDialog
      onName={async (name) => {
        const outcome = await actions.recordSigner(name);
        if (!outcome.ok) return outcome.sentence;
        setNamed(name);
        setWaiting(null);
        waiting.run();
        return '';
      }}
      onClose={() => setWaiting(null)}
    />
  );
  return { decide, dialog };
}
