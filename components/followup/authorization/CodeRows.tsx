import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { AuthorizedCode } from '@/lib/followup/authorization/authorization';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../../ui/locale';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/toast/toast-queue';

type Props = { codes: readonly AuthorizedCode[]; onChange: (codes: AuthorizedCode[]) => void };

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);

/** Codes of an authorization with the units that were approved, those used before, and what was refused. */
export function CodeRows({ codes, onChange }: Props) {
  const t = useText();
  const set = (at: number, patch: Partial<AuthorizedCode>) =>
    onChange(codes.map((one, i) => (i === at ? { ...one, ...patch } : one)));
  const held = useRef({ codes, onChange });
  held.current = { codes, onChange };
  const remove = (code: AuthorizedCode, place: number) => {
    onChange(codes.filter((_, i) => i !== place));
    toast({
      words: t('auth_code_gone', { code: code.code || place + 1 }),
      undo: () => held.current.onChange(held.current.codes.toSpliced(place, 0, code)),
    });
  };
  return (
    <fieldset className="auth-codes">
      <legend className="label">{t('auth_codes')}</legend>
      {codes.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={i} className="auth-code">
          <TextField
            label={t('auth_code')}
            value={one.code}
            spellCheck={false}
            onChange={(code) =>
              set(i, {
                code: code
                  .toUpperCase()
                  .replace(/[^A-Z0-9]/g, '')
                  .slice(0, 5),
              })
            }
          />
          <TextField
            label={t('auth_units')}
            inputMode="numeric"
            value={one.units === null ? '' : String(one.units)}
            onChange={(text) => set(i, { units: whole(text) })}
          />
          <TextField
            label={t('auth_used')}
            inputMode="numeric"
            value={String(one.used)}
            onChange={(text) => set(i, { used: whole(text) ?? 0 })}
          />
          <Checkbox isSelected={one.denied} onChange={(denied: boolean) => set(i, { denied })}>
            {t('auth_code_denied')}
          </Checkbox>
          <IconButton label={t('auth_code_remove', { code: one.code })} tip="end" onClick={() => remove(one, i)}>
            <X className="i" />
          </IconButton>
        </div>
      ))}
      <div className="actions">
        <Button
          icon={<Plus className="i" />}
          onClick={() => onChange([...codes, { code: '', units: null, used: 0, denied: false }])}
        >
          {t('auth_code_add')}
        </Button>
      </div>
    </fieldset>
  );
}
