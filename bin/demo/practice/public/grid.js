const rowHeight = 34;

/** An ARIA grid that holds only the rows in view, as large ledgers do. `rows` are arrays of text, one per column. */
export function virtualGrid(label, columns, rows) {
  const grid = document.createElement('div');
  grid.className = 'grid';
  grid.setAttribute('role', 'grid');
  grid.setAttribute('aria-label', label);
  grid.setAttribute('aria-rowcount', String(rows.length + 1));
  grid.setAttribute('aria-colcount', String(columns.length));
  grid.append(row(columns, 'columnheader', 1));
  const view = document.createElement('div');
  view.className = 'grid-view';
  view.setAttribute('role', 'presentation');
  view.style.height = `${Math.min(rows.length, 12) * rowHeight}px`;
  const space = document.createElement('div');
  space.setAttribute('role', 'rowgroup');
  space.style.height = `${rows.length * rowHeight}px`;
  space.style.position = 'relative';
  view.append(space);
  grid.append(view);
  const draw = () => {
    const first = Math.max(0, Math.floor(view.scrollTop / rowHeight) - 2);
    const last = Math.min(rows.length, first + 16);
    const drawn = [];
    for (let i = first; i < last; i++) {
      const line = row(rows[i], 'gridcell', i + 2);
      line.style.position = 'absolute';
      line.style.top = `${i * rowHeight}px`;
      drawn.push(line);
    }
    space.replaceChildren(...drawn);
  };
  view.addEventListener('scroll', draw);
  draw();
  return grid;
}

function row(texts, role, index) {
  const line = document.createElement('div');
  line.className = 'grid-row';
  line.setAttribute('role', 'row');
  line.setAttribute('aria-rowindex', String(index));
  for (const text of texts) {
    const cell = document.createElement('div');
    cell.setAttribute('role', role);
    cell.textContent = text;
    line.append(cell);
  }
  return line;
}
