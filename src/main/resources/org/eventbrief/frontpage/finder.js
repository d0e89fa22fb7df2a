'use strict';
(() => {
  const table = document.querySelector('table.finder');
  if (!table) return;
  const form = document.querySelector('form.find');
  const more = document.querySelector('button.more');
  const printed = document.querySelector('p.printed');
  const none = document.querySelector('p.none');
  const status = form.querySelector('[role=status]');
  const [kinds, datasets] = form.querySelectorAll('select');
  const search = form.querySelector('input[type=search]');
  const only = form.querySelector('input[type=checkbox]');
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const FIRST = 100;
  const MORE = 1000;
  const fold = text => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
  const fill = (words, ...numbers) =>
    words.replace(/\{(\d)\}/g, (_, at) => numbers[at].toLocaleString('en'));
  const rows = [...body.rows].map(row => ({
    row,
    text: fold(row.cells[0].textContent + ' ' + (row.dataset.a || '')),
    kind: row.cells[1].textContent,
    dataset: row.cells[2].textContent,
    reports: row.cells[row.cells.length - 1].childElementCount > 0,
  }));
  const collator = new Intl.Collator('en', {numeric: true});
  let limit = FIRST;

  const show = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const hits = rows.filter(entry =>
      (!kinds.value || entry.kind === kinds.value)
      && (!datasets.value || entry.dataset === datasets.value)
      && (!only.checked || entry.reports)
      && words.every(word => entry.text.includes(word)));
    const shown = hits.slice(0, limit);
    body.replaceChildren(...shown.map(entry => entry.row));
    status.textContent = fill(status.dataset.found, hits.length, rows.length);
    none.hidden = hits.length > 0;
    table.hidden = hits.length === 0;
    more.hidden = shown.length === hits.length;
    printed.hidden = more.hidden;
    printed.textContent = fill(printed.dataset.printed, shown.length, hits.length);
    more.textContent = fill(more.dataset.more, Math.min(MORE, hits.length - shown.length));
  };

  const number = text => parseFloat(text.replace(/,/g, '').replace('\u2212', '-'));
  const sort = (head, column, numeric) => {
    const up = head.hasAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'descending' : !numeric;
    heads.forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const key = new Map(rows.map(entry => {
      const text = entry.row.cells[column].textContent;
      return [entry, numeric ? number(text) : text];
    }));
    rows.sort((a, b) => {
      const x = key.get(a);
      const y = key.get(b);
      if (!numeric) return up ? collator.compare(x, y) : collator.compare(y, x);
      if (isNaN(x) || isNaN(y)) return isNaN(x) - isNaN(y);
      return up ? x - y : y - x;
    });
    show();
  };

  heads.slice(0, -2).forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, column, head.classList.contains('n')));
    head.append(button);
  });
  more.addEventListener('click', () => {
    const before = body.rows.length;
    limit += MORE;
    show();
    const next = body.rows[before].cells[0];
    next.tabIndex = -1;
    next.focus();
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', () => {
    limit = FIRST;
    show();
  });
  form.hidden = false;
  show();
})();
