// util.format: texts with directives, and what a console line is made of.
(function (host) {
  'use strict';
  const { getOwnPropertyDescriptor, getPrototypeOf, hasOwn } = Object;
  const { stringify } = JSON;
  const { inspect } = host;
  const { number, big } = host.literal;

  // isPlain tells whether an object has the toString of a built-in, and no Symbol.toPrimitive of the program's.
  const isPlain = (value) => {
    const proxy = host.proxy(value);
    if (proxy !== undefined) [value] = proxy;
    if (value === null) return true;
    const names = ['toString', Symbol.toPrimitive].filter((name) => typeof value[name] === 'function');
    if (names.length === 0) return true;
    if (names.some((name) => hasOwn(value, name))) return false;
    let from = getPrototypeOf(value);
    while (!names.some((name) => hasOwn(from, name))) from = getPrototypeOf(from);
    const made = getOwnPropertyDescriptor(from, 'constructor')?.value;
    return typeof made === 'function' && host.base.isBuiltIn(made.name);
  };
  const asString = (value, options) => {
    if (typeof value === 'number') return number(value, options?.numericSeparator);
    if (typeof value === 'bigint') return big(value, options?.numericSeparator);
    if (typeof value !== 'object' || value === null || !isPlain(value)) return String(value);
    return inspect(value, { ...options, compact: 3, colors: false, depth: 0 });
  };
  const asJSON = (value) => {
    try {
      return stringify(value);
    } catch (e) {
      if (e.name === 'TypeError' && e.message.startsWith('Converting circular structure to JSON')) return '[Circular]';
      throw e;
    }
  };
  // numeric is what the directives of numbers have in common.
  const numeric = (value, options, convert) => {
    if (typeof value === 'symbol') return 'NaN';
    return number(convert(value), options?.numericSeparator);
  };
  const integral = (value, options, convert) => (typeof value === 'bigint' ? big(value, options?.numericSeparator) : numeric(value, options, convert));
  const directives = {
    s: asString,
    j: asJSON,
    d: (value, options) => integral(value, options, Number),
    i: (value, options) => integral(value, options, parseInt),
    f: (value, options) => numeric(value, options, parseFloat),
    o: (value, options) => inspect(value, { ...options, showHidden: true, showProxy: true, depth: 4 }),
    O: (value, options) => inspect(value, options),
    c: () => '',
  };

  // format makes a text of arguments; options are those of inspect.
  return function format(args, options = undefined) {
    const first = args[0];
    let used = 0, out = '', last = 0;
    if (typeof first === 'string') {
      if (args.length === 1) return first;
      used = 1;
      for (let at = first.indexOf('%'); at >= 0 && at + 1 < first.length; at = first.indexOf('%', at)) {
        const letter = first[at + 1];
        at += 2;
        if (letter === '%') out += first.slice(last, at - 1);
        else if (used < args.length && hasOwn(directives, letter)) out += first.slice(last, at - 2) + directives[letter](args[used++], options);
        else continue;
        last = at;
      }
      out += first.slice(last);
    }
    for (let i = used; i < args.length; i++) {
      if (i > 0) out += ' ';
      out += typeof args[i] === 'string' ? args[i] : inspect(args[i], options);
    }
    return out;
  };
});
