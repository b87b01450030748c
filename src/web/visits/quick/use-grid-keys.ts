import type { KeyboardEvent } from 'react';

/** Enter goes to the beginning of the next row, Ctrl+D takes over the cell above, Ctrl+Enter sends. */
export function useGridKeys(copyDown: (row: number, column: string) => void, send: () => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { row, col } = (event.target as HTMLElement).dataset;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // What is being typed is taken over when the cell is left.
      (event.target as HTMLElement).blur();
      send();
    } else if (row === undefined || col === undefined) return;
    else if (event.key === 'Enter') {
      event.preventDefault();
      const grid = event.currentTarget;
      // The row at the end appears once this one holds something.
      setTimeout(() => focusAfter(grid, Number(row)), 0);
    } else if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      copyDown(Number(row), col);
    }
  };
}

/** The next row that can still be typed in. */
function focusAfter(grid: HTMLElement, row: number): void {
  const firms = [...grid.querySelectorAll<HTMLElement>('[data-col="firm"]')];
  firms.find((cell) => Number(cell.dataset.row) > row)?.focus();
}
