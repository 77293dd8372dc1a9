import type { Locator, Page } from 'playwright-core';

/** Longer than the way from the first to the last link of any page. */
const LONGEST_WAY = 120;
/** Thinner, or hidden under something, nobody sees where they are. */
const THINNEST_OUTLINE = 2;

/** Someone who has no mouse. Notes each stop where they could not have seen the focus. */
export class Keyboard {
  readonly lostAt: string[] = [];

  constructor(private readonly page: Page) {}

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes on with Tab, or back with Shift and Tab, until the target has the focus. */
  async goTo(target: Locator, direction: 'on' | 'back' = 'on'): Promise<void> {
    for (let stops = 0; stops < LONGEST_WAY; stops += 1) {
      await this.press(direction === 'on' ? 'Tab' : 'Shift+Tab');
      await this.noteUnseenFocus();
      if (await hasFocus(target)) return;
    }
    throw new Error(`The keyboard never reaches ${String(target)}`);
  }

  private async noteUnseenFocus(): Promise<void> {
    const fault = await this.page.evaluate(unseenFocus, THINNEST_OUTLINE);
    if (fault !== null) this.lostAt.push(fault);
  }
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Runs in the page: what is wrong with the place of the focus, or null. */
function unseenFocus(thinnest: number): string | null {
  const element = document.activeElement;
  // After the last link the browser's own bar has the focus.
  if (element === null || element === document.body) return null;
  const frame = element.closest('label') ?? element;
  const name = `${element.tagName} “${frame.textContent?.trim().slice(0, 40)}”`;
  const isOutlined = [element, frame].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= thinnest;
  });
  if (!isOutlined) return `${name} has no outline`;
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ] as const;
  const isInSight = points.some(([x, y]) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && (frame.contains(found) || found.contains(frame));
  });
  return isInSight ? null : `${name} is out of sight or covered`;
}
