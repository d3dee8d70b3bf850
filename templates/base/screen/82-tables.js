/** Tables that can be read where there is little room: the style stacks the cells of each row there.
 *
 * Stacked cells are no table to a browser any more, so each part says what it is; and each cell
 * gets the name of its column.
 */
(function (easyread) {
  'use strict';

  const tables = (easyread.tables = {});
  const roles = {
    table: 'table',
    'thead, tbody': 'rowgroup',
    tr: 'row',
    'th[scope="col"]': 'columnheader',
    'th[scope="row"]': 'rowheader',
    td: 'cell',
  };

  function addRoles(table) {
    Object.entries(roles).forEach(([parts, role]) => {
      const found = table.matches(parts) ? [table] : table.querySelectorAll(parts);
      found.forEach((part) => part.setAttribute('role', role));
    });
  }

  function addNames(table) {
    const names = Array.from(table.querySelectorAll('th[scope="col"]'));
    table.querySelectorAll('td').forEach((cell) => {
      const name = document.createElement('span');
      name.className = 'er-table__name';
      name.setAttribute('aria-hidden', 'true');
      name.textContent = names[cell.cellIndex] ? names[cell.cellIndex].textContent : '';
      cell.prepend(name);
    });
  }

  tables.start = function () {
    document.querySelectorAll('.er-table').forEach((table) => {
      addRoles(table);
      addNames(table);
    });
  };
})((window.easyread = window.easyread || {}));
