import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { keepDraft, readDraft } from './draft.js';
import { useDraft } from './use-draft.js';

const KEY = 'a-proposal';
const TYPED = { title: 'Un mot' };

const write = (isDirty: boolean) =>
  renderHook((props: { isDirty: boolean }) => useDraft(KEY, TYPED, props.isDirty), {
    initialProps: { isDirty },
  });

describe('useDraft', () => {
  beforeEach(() => localStorage.clear());

  it('keeps the last words when another page takes the place of the form', () => {
    write(true).unmount();
    expect(readDraft(KEY)?.values).toEqual(TYPED);
  });

  it('keeps them when the tab is about to go', () => {
    write(true);
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    expect(readDraft(KEY)?.values).toEqual(TYPED);
  });

  it('keeps nothing of a form that nobody touched', () => {
    write(false).unmount();
    expect(readDraft(KEY)).toBeUndefined();
  });

  it('does not bring back what was sent, even when the form goes at once', () => {
    keepDraft(KEY, TYPED);
    const { result, unmount } = write(true);
    act(() => result.current.forget());
    unmount();
    expect(readDraft(KEY)).toBeUndefined();
  });

  it('promises nothing when the form has no name for its draft', () => {
    const { result } = renderHook(() => useDraft(undefined, TYPED, true));
    expect(result.current.isKept).toBe(false);
  });
});
