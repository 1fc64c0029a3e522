import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components/Switch';

type Props = Omit<SwitchProps, 'children' | 'className'> & { children: ReactNode; hint?: string | undefined };

/** Takes effect at once; what waits for a button is a Checkbox. */
export function Switch({ children, hint, ...rest }: Props) {
  return (
    <AriaSwitch {...rest} className="switch">
      <span>
        <span className="medium">{children}</span>
        {hint && <span className="small soft block">{hint}</span>}
      </span>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-knob" />
      </span>
    </AriaSwitch>
  );
}
