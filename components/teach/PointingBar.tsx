import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import { fieldWords } from './teach-fields';
import type { PointingView, TeachActions } from './teach-view';

/** While a person points: by mouse in the page, or by keys from here. */
export function PointingBar({ pointing, actions }: { pointing: PointingView; actions: TeachActions }) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  useKeys({
    ArrowUp: () => actions.move('out'),
    ArrowDown: () => actions.move('in'),
    ArrowLeft: () => actions.move('before'),
    ArrowRight: () => actions.move('after'),
    Escape: actions.stop,
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no focus, and its legend is not its whole name.
    <div
      ref={bar}
      className="teach-pointing"
      role="group"
      tabIndex={-1}
      aria-labelledby="teach-pointing"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        actions.choose();
      }}
    >
      <p id="teach-pointing" className="medium">
        {t('teach_now', { field: t(fieldWords[pointing.field]) })}
      </p>
      <p className="small soft">{t('teach_keys')}</p>
      <p role="status" className="small teach-words">
        {pointing.words === ''
          ? t('teach_stands_nothing')
          : pointing.words && t('teach_stands', { words: pointing.words.replace(/\s+/g, ' ').slice(0, 120) })}
      </p>
      <div className="actions">
        <IconButton label={t('teach_out')} keys="ArrowUp" tip="start" onClick={() => actions.move('out')}>
          <ArrowUp className="i" />
        </IconButton>
        <IconButton label={t('teach_in')} keys="ArrowDown" onClick={() => actions.move('in')}>
          <ArrowDown className="i" />
        </IconButton>
        <IconButton label={t('teach_before')} keys="ArrowLeft" onClick={() => actions.move('before')}>
          <ArrowLeft className="i" />
        </IconButton>
        <IconButton label={t('teach_after')} keys="ArrowRight" onClick={() => actions.move('after')}>
          <ArrowRight className="i" />
        </IconButton>
        {pointing.parts > 1 && <Button onClick={actions.otherPart}>{t('teach_part')}</Button>}
        <Button offBecause={pointing.words ? undefined : t('teach_choose_first')} onClick={actions.choose}>
          {t('teach_choose')}
        </Button>
        <Button kind="quiet" keys="Esc" onClick={actions.stop}>
          {t('teach_stop')}
        </Button>
      </div>
    </div>
  );
}
