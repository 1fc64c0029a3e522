import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Kbd } from './Kbd';

export type MenuAction = {
  id: string;
  label: string;
  icon?: ReactNode;
  keys?: string | undefined;
  /** Off, and why. */
  offBecause?: string | undefined;
  onAction: () => void;
};

type Props = { label: string; children: ReactNode; actions: readonly MenuAction[]; className?: string | undefined };

/** A button that opens a short list of things to do. */
export function Menu({ label, children, actions, className = 'icon-btn' }: Props) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {children}
      </Button>
      <Popover className="popover menu" placement="bottom end">
        <AriaMenu
          items={actions}
          disabledKeys={actions.filter((action) => action.offBecause !== undefined).map((action) => action.id)}
          onAction={(key) => actions.find((action) => action.id === key)?.onAction()}
        >
          {(action) => (
            <MenuItem className="menu-item" textValue={action.label}>
              {action.icon}
              <span className="grow">{action.offBecause ?? action.label}</span>
              {action.keys && <Kbd>{action.keys}</Kbd>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
