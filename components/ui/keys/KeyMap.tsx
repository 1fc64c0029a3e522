import { Dialog } from '../Dialog';
import { Kbd } from '../Kbd';
import { type MessageKey, useText } from '../locale';

export type KeyGroup = { title: MessageKey; keys: readonly { keys: readonly string[]; does: MessageKey }[] };

/** Every key of a view; `?` brings it up. */
export function KeyMap({ groups, isOpen, onClose }: { groups: readonly KeyGroup[]; isOpen: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t('keys_title')} isOpen={isOpen} onClose={onClose}>
      {groups.map((group) => (
        <section key={group.title} className="key-group">
          <h3 className="label">{t(group.title)}</h3>
          <dl className="data-lines">
            {group.keys.map(({ keys, does }) => (
              <div key={does} className="data-line">
                <dt>{t(does)}</dt>
                <dd>
                  <span className="sr">{keys.join(' ')}</span>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
