// The console.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const counts = new Map(), times = new Map();
  let indent = '';
  const say = (level) => function (...args) {
    const text = host.format(args);
    host.line(level, indent === '' ? text : indent + text.replaceAll('\n', '\n' + indent));
  };
  const named2 = (name, f) => defineProperty(f, 'name', { value: name });
  const log = named2('log', say('log')), warn = named2('warn', say('warn'));
  const elapsed = (label) => {
    const ms = host.now() - times.get(label);
    if (ms >= 1000) host.missing('console.time of more than a second');
    return `${label}: ${ms}ms`;
  };
  const timed = (label, method) => {
    if (times.has(label)) return true;
    host.missing(`console.${method}() of a label that was not started`);
  };
  const console = {
    log, warn, info: named2('info', say('info')), error: named2('error', say('error')), debug: named2('debug', say('debug')),
    dir(value, options) { if (options) host.missing('options of console.dir'); log(host.inspect(value)); },
    dirxml(...args) { log(...args); },
    assert(condition, ...args) {
      if (condition) return;
      if (typeof args[0] === 'string') args[0] = `Assertion failed: ${args[0]}`;
      else args.unshift('Assertion failed');
      warn(...args);
    },
    count(label = 'default') {
      label = `${label}`;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset(label = 'default') { counts.delete(`${label}`); },
    group(...args) { if (args.length > 0) log(...args); indent += '  '; },
    groupCollapsed(...args) { console.group(...args); },
    groupEnd() { indent = indent.slice(2); },
    time(label = 'default') { times.set(`${label}`, host.now()); },
    timeEnd(label = 'default') { if (timed(`${label}`, 'timeEnd')) { log('%s', elapsed(`${label}`)); times.delete(`${label}`); } },
    timeLog(label = 'default', ...args) { if (timed(`${label}`, 'timeLog')) log('%s', elapsed(`${label}`), ...args); },
    table() { host.missing('console.table'); },
    trace() { host.missing('console.trace'); },
  };
  return { console };
});
