import { useText } from './locale';

/** Tooth number or letter as a biller says it. */
export function Tooth({ tooth }: { tooth: string }) {
  const t = useText();
  return (
    <span className="tooth">
      <span className="sr">{t('ui_tooth')} </span>
      {tooth}
    </span>
  );
}
