import type { launchExtension, OwnPage } from './extension';

type Extension = Awaited<ReturnType<typeof launchExtension>>;

// Runs in the page: what can be pressed or written in, by the name that a screen reader would say.
const inPage = `
  const named = (el) => {
    const by = el.getAttribute('aria-labelledby');
    const said = el.getAttribute('aria-label') ||
      (by && by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')) ||
      el.labels?.[0]?.textContent || el.textContent || '';
    return said.replace(/\\s+/g, ' ').trim();
  };
  const all = () => [...document.querySelectorAll('button,a[href],input,select,textarea,label,[role=option],[role=menuitem],[role=tab],[role=row]')]
    .filter((el) => el.getClientRects().length > 0 && !el.closest('[inert],[aria-hidden=true]'));
`;
const keys: Record<string, [code: string, number: number, text?: string]> = {
  Tab: ['Tab', 9],
  Enter: ['Enter', 13, '\r'],
  Escape: ['Escape', 27],
  ' ': ['Space', 32, ' '],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
};

/** Hands of a person on the real popup or side panel: real mouse and key events, aimed at names. Each fails where what it aims at never comes. */
export function handsOn({ sendTo, evaluateIn, waitIn }: Extension, page: OwnPage) {
  const find = (name: string) => `all().find((el) => named(el).startsWith(${JSON.stringify(name)}))`;
  const run = (body: string) => evaluateIn(page, `(() => { ${inPage} ${body} })()`);
  const wait = (expression: string) => waitIn(page, `(() => { ${inPage} return Boolean(${expression}); })()`);
  const there = (name: string) =>
    wait(find(name)).catch(() => {
      throw new Error(`Nothing to press is called “${name}” in ${page}.`);
    });
  const press = async (...names: string[]) => {
    for (const name of names) {
      const [code, number, text] = keys[name] ?? [`Key${name.toUpperCase()}`, name.toUpperCase().charCodeAt(0), name];
      const event = { key: name, code, windowsVirtualKeyCode: number, ...(text && { text }) };
      await sendTo(page, 'Input.dispatchKeyEvent', { ...event, type: text ? 'keyDown' : 'rawKeyDown' });
      await sendTo(page, 'Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
    }
  };
  return {
    press,
    /** As if the window had the person's focus, which a browser without a screen gives to nobody. */
    focus: () => sendTo(page, 'Emulation.setFocusEmulationEnabled', { enabled: true }),
    type: (text: string) => sendTo(page, 'Input.insertText', { text }),
    sees: (text: string) => wait(`document.body.innerText.includes(${JSON.stringify(text)})`),
    seesNot: (text: string) => wait(`!document.body.innerText.includes(${JSON.stringify(text)})`),
    wait,
    run,
    /** A click of the mouse on the first thing of that name, scrolled into view. */
    async click(name: string): Promise<void> {
      await there(name);
      const place = (await run(`
        const el = ${find(name)};
        const { x, y, width, height } = el.getBoundingClientRect();
        // A scroll closes what hangs beside a field, and is told of in the next frame.
        if (!el.contains(document.elementFromPoint(x + width / 2, y + height / 2))) el.scrollIntoView({ block: 'center' });
        // What slides in is pressed once it stands.
        return new Promise((done) => {
          const look = (before) => requestAnimationFrame(() => requestAnimationFrame(() => {
            const { x, y, width, height } = el.getBoundingClientRect();
            const now = { x: x + width / 2, y: y + height / 2 };
            if (before && now.x === before.x && now.y === before.y) done(now);
            else look(now);
          }));
          look();
        });`)) as { x: number; y: number };
      const mouse = { ...place, button: 'left', clickCount: 1 };
      await sendTo(page, 'Input.dispatchMouseEvent', { ...mouse, type: 'mouseMoved', button: 'none' });
      await sendTo(page, 'Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
      await sendTo(page, 'Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
    },
    /** Tab, and nothing else, until the focus is on the thing of that name. */
    async tabTo(name: string, most = 120): Promise<void> {
      await there(name);
      for (let i = 0; i < most; i++) {
        if (await run(`return named(document.activeElement).startsWith(${JSON.stringify(name)})`)) return;
        await press('Tab');
      }
      throw new Error(`The Tab key never comes to “${name}”.`);
    },
  };
}
