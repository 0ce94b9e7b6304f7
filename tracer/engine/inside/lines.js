// The console, beyond lines of strings: its groups, counts, times and tables.
(function (host) {
  'use strict';
  const { defineProperty, hasOwn } = Object;
  const List = Array;
  const line = { [host.base.line]: true };
  const counts = new Map(), times = new Map();
  let indent = '';
  const say = (level) => defineProperty(function (...args) {
    const text = host.printed(args);
    host.line(level, indent === '' ? text : indent + text.replaceAll('\n', '\n' + indent));
  }, 'name', { value: level });
  const log = say('log'), warn = say('warn'), error = say('error');

  const two = (n) => `${n}`.padStart(2, '0');
  // spent is a length of time as Node tells it.
  const spent = (ms) => {
    if (ms < 1000) return `${Number(ms.toFixed(3))}ms`;
    const hours = Math.floor(ms / 3600000), minutes = Math.floor(ms % 3600000 / 60000), seconds = (ms % 60000 / 1000).toFixed(3);
    if (hours === 0 && minutes === 0) return `${seconds}s`;
    const [whole, fraction] = seconds.split('.');
    return `${hours === 0 ? minutes : `${hours}:${two(minutes)}`}:${two(whole)}.${fraction} (${hours === 0 ? '' : 'h:m'}m:ss.mmm)`;
  };
  const elapsed = (label, method, data) => {
    if (!times.has(label)) host.missing(`console.${method} of a label that was not started`);
    log('%s: %s', label, spent(host.now() - times.get(label)), ...data);
  };

  // Tables.

  const rule = (widths, left, middle, right) => left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const row = (cells, widths) => `│ ${cells.map((cell, i) => cell + ' '.repeat(widths[i] - host.width.of(cell))).join(' │ ')} │`;
  // drawn is a table with a head and columns; where a column ends before another, its cells are empty.
  const drawn = (head, columns) => {
    const height = Math.max(...columns.map((column) => column.length));
    const cell = (i, j) => (hasOwn(columns[i], j) ? columns[i][j] : '');
    const widths = head.map((name, i) => {
      let width = host.width.of(name);
      for (let j = 0; j < height; j++) width = Math.max(width, host.width.of(cell(i, j)));
      return width;
    });
    const lines = [rule(widths, '┌', '┬', '┐'), row(head, widths), rule(widths, '├', '┼', '┤')];
    for (let j = 0; j < height; j++) lines.push(row(head.map((_, i) => cell(i, j)), widths));
    lines.push(rule(widths, '└', '┴', '┘'));
    return lines.join('\n');
  };
  const brief = (v) => {
    const deep = v !== null && typeof v === 'object' && !List.isArray(v) && !(ArrayBuffer.isView(v) && !(v instanceof DataView)) && Object.keys(v).length > 2;
    return host.inspect(v, { depth: deep ? -1 : 0, maxArrayLength: 3, breakLength: Infinity, ...line });
  };
  const indices = (n) => List.from({ length: n }, (_, i) => brief(i));
  const tableOfMap = (map) => {
    const keys = [], values = [];
    for (const entry of map) {
      keys.push(brief(entry[0]));
      values.push(brief(entry[1]));
    }
    return drawn(['(iteration index)', 'Key', 'Values'], [indices(keys.length), keys, values]);
  };
  const tableOfSet = (set) => {
    const values = [];
    for (const v of set) values.push(brief(v));
    return drawn(['(iteration index)', 'Values'], [indices(values.length), values]);
  };
  const tableOfRows = (data, properties) => {
    const columns = { __proto__: null }, values = [], rows = Object.keys(data);
    let primitives = false;
    rows.forEach((name, i) => {
      const item = data[name];
      const primitive = item === null || typeof item !== 'function' && typeof item !== 'object';
      if (primitive && properties === undefined) {
        primitives = true;
        values[i] = brief(item);
        return;
      }
      for (const key of properties || Object.keys(item)) {
        columns[key] ??= [];
        columns[key][i] = primitive && properties || !hasOwn(item, key) ? '' : brief(item[key]);
      }
    });
    const head = ['(index)', ...Object.keys(columns)], all = [rows, ...Object.values(columns)];
    if (primitives) {
      head.push('Values');
      all.push(values);
    }
    return drawn(head, all);
  };

  const console = {
    log, warn, info: say('info'), error, debug: say('debug'),
    dir(value, options) { log(host.inspect(value, { customInspect: false, ...options, ...line })); },
    dirxml(...args) { log(...args); },
    assert(condition, ...args) {
      if (condition) return;
      args[0] = `Assertion failed${args.length === 0 ? '' : `: ${args[0]}`}`;
      warn(...args);
    },
    count(label = 'default') {
      label = `${label}`;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset(label = 'default') {
      label = `${label}`;
      if (!counts.delete(label)) host.missing('console.countReset of a label that was not counted');
    },
    group(...args) { if (args.length > 0) log(...args); indent += '  '; },
    groupCollapsed(...args) { console.group(...args); },
    groupEnd() { indent = indent.slice(2); },
    time(label = 'default') {
      label = `${label}`;
      if (times.has(label)) host.missing('console.time of a label that was started');
      times.set(label, host.now());
    },
    timeEnd(label = 'default') {
      label = `${label}`;
      elapsed(label, 'timeEnd', []);
      times.delete(label);
    },
    timeLog(label = 'default', ...data) { elapsed(`${label}`, 'timeLog', data); },
    table(data, properties = undefined) {
      if (properties !== undefined && !List.isArray(properties)) throw host.base.badType('properties', 'an instance of Array', properties);
      if (data === null || typeof data !== 'object') return log(data);
      switch (host.kind(data)) {
        case 'Map Iterator': case 'Set Iterator': return host.missing('console.table of an iterator');
        case 'Map': return log(tableOfMap(data));
        case 'Set': return log(tableOfSet(data));
        default: return log(tableOfRows(data, properties));
      }
    },
    trace() { host.missing('console.trace'); },
    clear() {},
  };
  return { ...console, console };
});
