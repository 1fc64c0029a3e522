import { GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useText } from '@/components/ui/locale';

export type OrderItem = { id: string; letter: string; label: string };

type Props = { label: string; items: readonly OrderItem[]; onOrder: (ids: string[]) => void };

/** A list put in order by dragging, or by keyboard: Enter on the handle takes a line up, arrows move it, Enter sets it down. */
export function OrderList({ label, items, onOrder }: Props) {
  const t = useText();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = items.map(({ id }) => id).filter((id) => keys.has(id));
      const rest = items.map(({ id }) => id).filter((id) => !keys.has(id));
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      onOrder([...rest.slice(0, at), ...moved, ...rest.slice(at)]);
    },
  });
  return (
    <GridList aria-label={label} className="order" items={items} dragAndDropHooks={dragAndDropHooks}>
      {(item) => (
        <GridListItem id={item.id} textValue={`${item.letter} ${item.id} ${item.label}`} className="order-item">
          <Button slot="drag" className="icon-btn grip" aria-label={t('order_move', { what: item.id })}>
            <GripVertical className="i" />
          </Button>
          <span className="order-letter num">{item.letter}</span>
          <span className="code">{item.id}</span>
          <span className="grow">{item.label}</span>
        </GridListItem>
      )}
    </GridList>
  );
}
