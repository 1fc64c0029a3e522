import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';

/** Rows in one block. Blocks are placed and measured, rows are not: twenty thousand rows are few enough blocks to be summed in each frame. */
const SIZE = 8;

export type RowBlock = {
  /** Place among the blocks; rows `from` up to and without `to` of the list stand in it. */
  index: number;
  from: number;
  to: number;
  /** Distance from the top in CSS pixels. */
  start: number;
};

/** A long list of which only the blocks in view exist. `pitch` is the usual height of a row; rows with more words are as high as they need. */
export function useRowBlocks(count: number, pitch: number, scroller: RefObject<HTMLElement | null>) {
  const blocks = useVirtualizer({
    count: Math.ceil(count / SIZE),
    getScrollElement: () => scroller.current,
    estimateSize: () => pitch * SIZE,
    overscan: 1,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another density is another height of every block.
  useEffect(() => {
    blocks.measure();
  }, [pitch]);
  return {
    height: blocks.getTotalSize(),
    /** For `ref` of a block, which bears its place as `data-index`. */
    measure: blocks.measureElement,
    blocks: blocks
      .getVirtualItems()
      .map(({ index, start }): RowBlock => ({ index, start, from: index * SIZE, to: Math.min((index + 1) * SIZE, count) })),
    /** Brings the block of a row into view; the row itself stands in it after the next frame. */
    show: (row: number) => blocks.scrollToIndex(Math.floor(row / SIZE), { align: 'auto' }),
  };
}
