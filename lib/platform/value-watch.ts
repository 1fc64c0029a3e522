import { propertyOf } from '@/lib/reading/dom-access';

const MOST = 4_000;

/** Values of form controls that were read. A program that sets one leaves no trace that an observer sees. */
export function valueWatch() {
  let held: [Element, string][] = [];
  return {
    hold(control: Element) {
      if (held.length < MOST) held.push([control, stateOf(control)]);
    },
    forget() {
      held = [];
    },
    /** Whether any control shows another value than when it was read; it is told of once. */
    differ(): boolean {
      let differs = false;
      for (const one of held) {
        const now = stateOf(one[0]);
        if (now === one[1]) continue;
        one[1] = now;
        differs = true;
      }
      return differs;
    },
  };
}

const stateOf = (control: Element): string =>
  ['value', 'checked', 'selectedIndex'].map((name) => String(propertyOf(control, name) ?? '')).join('\u001f');
