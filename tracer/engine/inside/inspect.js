// util.inspect: the text of a value, as Node has it.
(function (host) {
  'use strict';
  const { getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf, hasOwn, keys: namesOf } = Object;
  const { max, min } = Math;
  const Everything = Object, Callable = Function, Seen = Set, Bytes = Uint8Array, Wrong = TypeError;
  const { quote, escaped, number, big } = host.literal;
  const { join } = host.layout;
  const { kind, keys: keysOf } = host;
  const proto = { map: Map.prototype, set: Set.prototype, date: Date.prototype, regexp: RegExp.prototype, error: Error.prototype };
  const { entries: mapEntries } = proto.map, { values: setValues } = proto.set, { toISOString, getTime } = proto.date, { toString: regexpText } = proto.regexp;
  const valueOf = { Number: Number.prototype.valueOf, String: String.prototype.valueOf, Boolean: Boolean.prototype.valueOf, Symbol: Symbol.prototype.valueOf, BigInt: BigInt.prototype.valueOf };
  const sizeOf = { Map: getOwnPropertyDescriptor(proto.map, 'size').get, Set: getOwnPropertyDescriptor(proto.set, 'size').get };
  const typedLength = getOwnPropertyDescriptor(getPrototypeOf(Bytes.prototype), 'length').get;
  const typedTag = getOwnPropertyDescriptor(getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
  const identifier = /^[a-zA-Z_][a-zA-Z_0-9]*$/, digits = /^(0|[1-9][0-9]*)$/;

  const defaults = {
    showHidden: false, depth: 2, colors: false, customInspect: true, showProxy: false, maxArrayLength: 100, maxStringLength: 10000, breakLength: 80,
    compact: 3, sorted: false, getters: false, numericSeparator: false,
  };
  const uncolored = (text) => text;
  const tooDeep = (c, level) => c.depth !== null && level > c.depth;

  // Primitives.

  // broken splits a text after each line end.
  const broken = (text) => {
    const lines = [];
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0 && end + 1 < text.length; end = text.indexOf('\n', at)) {
      lines.push(text.slice(at, end + 1));
      at = end + 1;
    }
    lines.push(text.slice(at));
    return lines;
  };
  const plural = (n, what) => `${n} more ${what}${n > 1 ? 's' : ''}`;
  const stringText = (c, text, stylize) => {
    let more = '';
    const rest = text.length - c.maxStringLength;
    if (rest > 0) {
      text = text.slice(0, c.maxStringLength);
      more = `... ${plural(rest, 'character')}`;
    }
    if (c.compact !== true && text.length > 16 && text.length > c.breakLength - c.indent - 4) {
      return broken(text).map((line) => stylize(quote(line), 'string')).join(` +\n${' '.repeat(c.indent + 2)}`) + more;
    }
    return stylize(quote(text), 'string') + more;
  };
  const primitive = (c, value, stylize = c.stylize) => {
    switch (typeof value) {
      case 'string': return stringText(c, value, stylize);
      case 'number': return stylize(number(value, c.numericSeparator), 'number');
      case 'bigint': return stylize(big(value, c.numericSeparator), 'bigint');
      case 'boolean': return stylize(`${value}`, 'boolean');
      case 'undefined': return stylize('undefined', 'undefined');
      case 'symbol': return stylize(String(value), 'symbol');
      default: return stylize('null', 'null');
    }
  };

  // Names of what an object is.

  const hasInstance = (value, constructor) => {
    try {
      return value instanceof constructor;
    } catch {
      return false;
    }
  };
  const inherits = (value, from) => {
    for (let at = getPrototypeOf(value); at !== null; at = getPrototypeOf(at)) {
      if (at === from) return true;
    }
    return false;
  };

  // nameless names an object whose prototypes have no constructor, as V8 does (JSReceiver::GetConstructorName): by the
  // function that made it for itself, unless others inherit from it; by what its prototypes say; by what it is.
  const unknown = 'what V8 calls an object whose prototypes have no constructor';
  const nameless = (value) => {
    const maker = host.maker(value);
    if (maker !== '' && maker !== 'Object') return maker;
    const said = saidByPrototypes(value), own = typedName(value) ?? host.className(value);
    // What extends a built-in constructor, and what that makes, have different names.
    if (said !== undefined && own !== 'Object') host.missing(unknown);
    return said ?? own;
  };
  const saidByPrototypes = (value) => {
    for (let at = value; at !== null; at = getPrototypeOf(at)) {
      if (host.proxy(at) !== undefined) host.missing(unknown);
      const tag = getOwnPropertyDescriptor(at, Symbol.toStringTag)?.value;
      if (typeof tag === 'string') return tag;
      const made = at === value ? undefined : getOwnPropertyDescriptor(at, 'constructor')?.value;
      const name = typeof made === 'function' ? host.declaredName(made) : '';
      if (name !== '' && name !== 'Object') return name;
    }
    return undefined;
  };

  // constructorName is the name of the nearest constructor that the prototypes have, null for an object that inherits from
  // nothing. What is shown of prototypes besides goes to inherited, an array or nothing.
  const constructorName = (c, value, level, inherited) => {
    let first;
    for (let at = value; at !== null;) {
      const known = at === Everything.prototype ? 'Object' : host.suspends(at, value) || (at === Callable.prototype ? 'Function' : '');
      if (known !== '' && inherits(value, at)) {
        if (inherited !== undefined && (first !== at || !host.base.isBuiltIn(known))) addInherited(c, value, first ?? value, level, inherited);
        return known;
      }
      const made = getOwnPropertyDescriptor(at, 'constructor')?.value;
      if (typeof made === 'function' && made.name !== '' && hasInstance(value, made)) {
        if (inherited !== undefined && (first !== at || !host.base.isBuiltIn(made.name))) addInherited(c, value, first ?? value, level, inherited);
        return String(made.name);
      }
      at = getPrototypeOf(at);
      if (first === undefined) first = at;
    }
    if (first === null) return null;
    host.inherited(first);
    const own = nameless(value);
    if (tooDeep(c, level)) return `${own} <Complex prototype>`;
    const name = constructorName(c, first, level + 1, inherited);
    return `${own} <${name === null ? inspect(first, { ...optionsOf(c), customInspect: false, depth: -1 }) : name}>`;
  };

  // addInherited shows what prototypes of the program's own have, of three levels.
  const addInherited = (c, value, from, level, output) => {
    let seen, keys;
    for (let depth = 0; depth < 3; depth++) {
      if (depth > 0 || value === from) {
        from = getPrototypeOf(from);
        if (from === null) return;
        const made = getOwnPropertyDescriptor(from, 'constructor')?.value;
        if (typeof made === 'function' && host.base.isBuiltIn(made.name)) return;
      }
      if (depth === 0) seen = new Seen();
      else for (const key of keys) seen.add(key);
      keys = Reflect.ownKeys(from);
      c.seen.push(value);
      for (const key of keys) {
        if (key === 'constructor' || hasOwn(value, key) || depth > 0 && seen.has(key)) continue;
        const descriptor = getOwnPropertyDescriptor(from, key);
        if (typeof descriptor.value === 'function') continue;
        const text = property(c, from, level, key, ofObject, descriptor, value);
        output.push(c.colors ? `\u001b[2m${text}\u001b[22m` : text);
      }
      c.seen.pop();
    }
  };

  const prefix = (name, tag, fallback, size = '') => {
    if (name === null) return `[${fallback}${size}: null prototype] ${tag !== '' && fallback !== tag ? `[${tag}] ` : ''}`;
    return `${name}${size} ${tag !== '' && name !== tag ? `[${tag}] ` : ''}`;
  };
  const plainPrefix = (value, name, tag) => {
    let fallback = '';
    if (name === null) {
      fallback = nameless(value);
      if (fallback === tag) fallback = 'Object';
    }
    return prefix(name, tag, fallback);
  };
  // tagOf is the toStringTag, unless it is shown among the properties.
  const tagOf = (c, value) => {
    const tag = value[Symbol.toStringTag];
    if (typeof tag !== 'string' || tag === '') return '';
    const own = getOwnPropertyDescriptor(value, Symbol.toStringTag);
    return own !== undefined && (c.showHidden || own.enumerable) ? '' : tag;
  };

  // Functions, boxed primitives, errors: what stands before their properties.

  const classText = (value, name, tag) => {
    let text = `class ${hasOwn(value, 'name') && value.name || '(anonymous)'}`;
    if (name !== 'Function' && name !== null) text += ` [${name}]`;
    if (tag !== '' && name !== tag) text += ` [${tag}]`;
    if (name === null) return `[${text} extends [null prototype]]`;
    const parent = getPrototypeOf(value).name;
    return `[${text}${parent ? ` extends ${parent}` : ''}]`;
  };
  const functionText = (value, name, tag) => {
    const type = host.functionKind(value);
    if (type === 'class') return classText(value, name, tag);
    let text = `[${type}${name === null ? ' (null prototype)' : ''}${value.name === '' ? ' (anonymous)' : `: ${value.name}`}]`;
    if (name !== type && name !== null) text += ` ${name}`;
    if (tag !== '' && name !== tag) text += ` [${tag}]`;
    return text;
  };
  const boxedText = (c, value, type, keys, name, tag) => {
    const inner = Reflect.apply(valueOf[type], value, []);
    if (type === 'String') keys.splice(0, inner.length);
    const other = type === name ? '' : name === null ? ' (null prototype)' : ` (${name})`;
    const text = `[${type}${other}: ${primitive(c, inner, uncolored)}]${tag !== '' && tag !== name ? ` [${tag}]` : ''}`;
    return keys.length > 0 ? text : c.stylize(text, type.toLowerCase());
  };
  // headed gives the stack the name of the error's class where it says another.
  const headed = (stack, constructor, name, tag) => {
    let length = name.length;
    const next = stack[length];
    if (constructor !== null && !(name.endsWith('Error') && stack.startsWith(name) && (stack.length === length || next === ':' || next === '\n'))) return stack;
    let fallback = 'Error';
    if (constructor === null) {
      const start = /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n {4}at)/.exec(stack) || /^([a-z_A-Z0-9-]*Error)$/.exec(stack);
      fallback = start && start[1] || '';
      length = fallback.length;
      fallback = fallback || 'Error';
    }
    const whole = prefix(constructor, tag, fallback).slice(0, -1);
    if (name === whole) return stack;
    if (!whole.includes(name)) return `${whole} [${name}]${stack.slice(length)}`;
    return length === 0 ? `${whole}: ${stack}` : `${whole}${stack.slice(length)}`;
  };
  // stackOf is what an error has for its stack. Where the error was made is known to Node alone: a line of the console has the
  // first line, as it is when it is first printed, and no place. Elsewhere native code stops.
  const told = new WeakMap();
  const stackOf = (c, error) => {
    if (host.hasStack(error)) return error.stack;
    if (!c.line) host.unplaced(error);
    if (!told.has(error)) told.set(error, `${Reflect.apply(proto.error.toString, error, [])}\n    at <anonymous>`);
    return told.get(error);
  };
  const errorText = (c, error, constructor, tag, keys) => {
    const name = error.name !== undefined && error.name !== null ? String(error.name) : 'Error';
    const given = stackOf(c, error);
    const stack = given ? String(given) : Reflect.apply(proto.error.toString, error, []);
    if (!c.showHidden) {
      for (const key of ['name', 'message', 'stack']) {
        const at = keys.indexOf(key);
        if (at >= 0 && stack.includes(error[key])) keys.splice(at, 1);
      }
    }
    if ('cause' in error && !keys.includes('cause')) keys.push('cause');
    if (Array.isArray(error.errors) && !keys.includes('errors')) keys.push('errors');
    let text = headed(stack, constructor, name, tag);
    const message = error.message;
    let from = message && text.indexOf(message) || -1;
    if (from !== -1) from += message.length;
    if (text.indexOf('\n    at', from) < 0) text = `[${text}]`;
    else if (c.colors) host.missing('the stack of an error in colours');
    return c.indent === 0 ? text : text.replaceAll('\n', `\n${' '.repeat(c.indent)}`);
  };

  // What objects hold besides properties. Each gives the entries.

  const remaining = (output, n) => {
    if (n > 0) output.push(`... ${plural(n, 'item')}`);
    return output;
  };
  const shownOf = (c, n) => min(max(0, c.maxArrayLength), n);
  const indented = (c, f) => {
    c.indent += 2;
    const result = f();
    c.indent -= 2;
    return result;
  };

  const empty = (c, n) => c.stylize(`<${n} empty item${n > 1 ? 's' : ''}>`, 'undefined');
  // sparse goes on with an array from its first hole.
  const sparse = (c, value, level, most, output, i) => {
    const keys = namesOf(value);
    let index = i;
    for (; i < keys.length && output.length < most; i++) {
      const key = keys[i], at = Number(key);
      if (at > 4294967294) break;
      if (`${index}` !== key) {
        if (!digits.test(key)) break;
        output.push(empty(c, at - index));
        index = at;
        if (output.length === most) break;
      }
      output.push(property(c, value, level, key, element));
      index++;
    }
    const rest = value.length - index;
    if (output.length === most) return remaining(output, rest);
    if (rest > 0) output.push(empty(c, rest));
    return output;
  };
  const arrayEntries = (c, value, level) => {
    const n = shownOf(c, value.length), output = [];
    for (let i = 0; i < n; i++) {
      if (!hasOwn(value, i)) return sparse(c, value, level, n, output, i);
      output.push(property(c, value, level, i, element));
    }
    return remaining(output, value.length - n);
  };
  const typedEntries = (c, value, level) => {
    const n = shownOf(c, value.length), output = [];
    for (let i = 0; i < n; i++) output.push(primitive(c, value[i]));
    remaining(output, value.length - n);
    if (c.showHidden) {
      indented(c, () => {
        for (const key of ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer']) output.push(`[${key}]: ${text(c, value[key], level, true)}`);
      });
    }
    return output;
  };
  // collected shows what an iterable gives: a collection itself, or without a size and all of it, where that inherits from
  // nothing.
  const collected = (c, size, list, show) => indented(c, () => {
    const n = shownOf(c, size), output = [];
    for (const item of list) {
      if (output.length >= n) break;
      output.push(show(item));
    }
    return remaining(output, size - n);
  });
  const setTexts = (c, size, list, level) => collected(c, size, list, (v) => text(c, v, level));
  const mapTexts = (c, size, list, level) => collected(c, size, list, (entry) => `${text(c, entry[0], level)} => ${text(c, entry[1], level)}`);
  const iteratorEntries = (c, [list, paired], level) => indented(c, () => {
    const size = paired ? list.length / 2 : list.length, n = shownOf(c, size), output = [];
    for (let i = 0; i < n; i++) {
      if (!paired) output.push(text(c, list[i], level));
      else output.push(join(c, [text(c, list[2 * i], level), text(c, list[2 * i + 1], level)], { base: '', open: '[', close: ']', list: true }, level));
    }
    return remaining(output, size - n);
  });
  const bufferEntries = (c, value) => {
    let bytes;
    try {
      bytes = new Bytes(value);
    } catch {
      return [c.stylize('(detached)', 'special')];
    }
    const n = shownOf(c, bytes.length), shown = [];
    for (let i = 0; i < n; i++) shown.push(`${bytes[i] < 16 ? '0' : ''}${bytes[i].toString(16)}`);
    const rest = bytes.length - c.maxArrayLength;
    return [`${c.stylize('[Uint8Contents]', 'special')}: <${shown.join(' ')}${rest > 0 ? ` ... ${plural(rest, 'byte')}` : ''}>`];
  };
  const promiseEntries = (c, value, level) => {
    const [state, result] = host.promise(value);
    if (state === 'pending') return [c.stylize('<pending>', 'special')];
    const shown = indented(c, () => text(c, result, level));
    return [state === 'rejected' ? `${c.stylize('<rejected>', 'special')} ${shown}` : shown];
  };
  const unknownEntries = (c) => {
    if (c.showHidden) host.missing('the entries of a weak collection');
    return [c.stylize('<items unknown>', 'special')];
  };

  // Objects. A shape is what is known of one before its properties are shown: what stands before the braces, the braces,
  // the keys, how its entries are made, and whether it is a list. Of some, the text is known at once.

  const copyOf = (typed, value) => new {
    Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array,
  }[typed](value);
  const typedName = (value) => Reflect.apply(typedTag, value, []);
  const iterableShape = (c, value, s, name, tag, type) => {
    switch (type) {
      case 'Array':
        s.open = `${name !== 'Array' || tag !== '' ? prefix(name, tag, 'Array', `(${value.length})`) : ''}[`;
        s.keys = keysOf(value, c.showHidden, false);
        s.bare = value.length === 0;
        s.entries = arrayEntries;
        break;
      case 'Set': case 'Map': {
        const size = Reflect.apply(sizeOf[type], value, []);
        s.open = `${prefix(name, tag, type, `(${size})`)}{`;
        s.keys = keysOf(value, c.showHidden, true);
        s.bare = size === 0;
        const texts = type === 'Map' ? mapTexts : setTexts, all = type === 'Map' ? mapEntries : setValues;
        s.entries = (c, value, level) => (name === null ? texts(c, undefined, Reflect.apply(all, value, []), level) : texts(c, value.size, value, level));
        return true;
      }
      case 'Map Iterator': case 'Set Iterator': {
        const list = host.entries(value);
        const label = tag === type ? tag : `${tag === '' ? '' : `${tag}] [`}${type}`;
        s.open = `[${list[1] ? label.replace(/ Iterator$/, ' Entries') : label}] {`;
        s.keys = keysOf(value, c.showHidden, true);
        s.entries = (c, value, level) => iteratorEntries(c, list, level);
        return true;
      }
      default: {
        const typed = ArrayBuffer.isView(value) ? typedName(value) : undefined;
        if (typed === undefined) return false;
        const length = Reflect.apply(typedLength, value, []);
        s.open = `${prefix(name, tag, name === null ? typed : '', `(${length})`)}[`;
        s.keys = keysOf(value, c.showHidden, false);
        s.bare = value.length === 0 && !c.showHidden;
        // Without what it inherits it has no length that could be read.
        const whole = name === null ? copyOf(typed, value) : value;
        s.entries = (c, value, level) => typedEntries(c, whole, level);
      }
    }
    s.close = ']';
    s.list = true;
    return true;
  };

  const named = (value, name, tag, type, base) => {
    const before = prefix(name, tag, type);
    return before === `${type} ` ? base : before + base;
  };
  const otherShape = (c, value, s, name, tag, type, level, typed) => {
    s.keys = keysOf(value, c.showHidden, true);
    if (typeof value === 'function') {
      s.base = functionText(value, name, tag);
      s.whole = c.stylize(s.base, 'special');
    } else if (name === 'Object') {
      if (type === 'Arguments') s.open = '[Arguments] {';
      else if (tag !== '') s.open = `${prefix(name, tag, 'Object')}{`;
      s.bare = true;
    } else if (type === 'RegExp') {
      s.base = named(value, name, tag, type, Reflect.apply(regexpText, value, []));
      s.whole = c.stylize(s.base, 'regexp');
    } else if (type === 'Date') {
      s.base = named(value, name, tag, type, Number.isNaN(Reflect.apply(getTime, value, [])) ? 'Invalid Date' : Reflect.apply(toISOString, value, []));
      s.whole = c.stylize(s.base, 'date');
    } else if (type === 'Error' || inherits(value, proto.error)) {
      s.base = errorText(c, value, name, tag, s.keys);
      s.whole = s.base;
    } else if (type === 'ArrayBuffer') {
      const before = prefix(name, tag, type);
      if (!typed) s.entries = bufferEntries;
      else s.whole = `${before}{ byteLength: ${primitive({ ...c, numericSeparator: false }, value.byteLength)} }`;
      s.open = `${before}{`;
      s.extra = ['byteLength'];
    } else if (ArrayBuffer.isView(value) && typedName(value) === undefined) {
      s.open = `${prefix(name, tag, 'DataView')}{`;
      s.extra = ['byteLength', 'byteOffset', 'buffer'];
    } else if (type === 'Promise') {
      s.open = `${prefix(name, tag, type)}{`;
      s.entries = promiseEntries;
    } else if (type === 'WeakSet' || type === 'WeakMap') {
      s.open = `${prefix(name, tag, type)}{`;
      s.entries = unknownEntries;
    } else if (valueOf[type] !== undefined) {
      s.base = boxedText(c, value, type, s.keys, name, tag);
      s.whole = s.base;
    } else if (typeof value.href === 'string' && host.url !== undefined && value instanceof host.url.URL && !tooDeep(c, level)) {
      s.base = value.href;
      s.whole = s.base;
    } else {
      s.open = `${plainPrefix(value, name, tag)}{`;
      s.bare = true;
    }
  };

  const none = () => [];
  const object = (c, value, level, typed) => {
    const inherited = c.showHidden && !tooDeep(c, level) ? [] : undefined;
    const name = constructorName(c, value, level, inherited);
    const tag = tagOf(c, value);
    const type = kind(value);
    const s = { base: '', open: '{', close: '}', keys: [], extra: [], entries: none, bare: false, whole: undefined, list: false };
    const iterable = Symbol.iterator in value || name === null;
    if (!iterable || !iterableShape(c, value, s, name, tag, type)) otherShape(c, value, s, name, tag, type, level, typed);
    const more = inherited !== undefined && inherited.length > 0;
    if (s.keys.length === 0 && !more) {
      if (s.whole !== undefined) return s.whole;
      if (s.bare) return `${s.open}${s.close}`;
    }
    if (type === 'RegExp' && s.whole !== undefined && tooDeep(c, level)) return s.whole;
    if (tooDeep(c, level)) {
      const short = plainPrefix(value, name, tag).slice(0, -1);
      return c.stylize(name === null ? short : `[${short}]`, 'special');
    }
    return contents(c, value, level + 1, s, inherited);
  };

  const contents = (c, value, level, s, inherited) => {
    c.seen.push(value);
    c.level = level;
    const output = s.entries(c, value, level);
    const keys = s.extra.length > 0 ? [...s.extra, ...s.keys] : s.keys;
    for (const key of keys) output.push(property(c, value, level, key, s.list ? ofList : ofObject));
    if (inherited !== undefined) output.push(...inherited);
    const index = c.circular?.get(value);
    if (index !== undefined) {
      const reference = c.stylize(`<ref *${index}>`, 'special');
      if (c.compact === true) s.open = `${reference} ${s.open}`;
      else s.base = s.base === '' ? reference : `${reference} ${s.base}`;
    }
    c.seen.pop();
    if (c.sorted) sorted(c, output, s, keys.length);
    return join(c, output, s, level, value);
  };
  // sorted sorts the properties; of a list, they come after its entries.
  const sorted = (c, output, s, keys) => {
    const by = c.sorted === true ? undefined : c.sorted;
    if (!s.list) output.sort(by);
    else if (keys > 1) output.push(...output.splice(output.length - keys, keys).sort(by));
  };

  const accessor = (c, { get, set }, level, receiver) => {
    const label = set === undefined ? 'Getter' : 'Getter/Setter';
    if (!(c.getters === true || c.getters === 'get' && set === undefined || c.getters === 'set' && set !== undefined)) return c.stylize(`[${label}]`, 'special');
    const open = c.stylize(`[${label}:`, 'special'), close = c.stylize(']', 'special');
    try {
      const value = Reflect.apply(get, receiver, []);
      return indented(c, () => {
        if (typeof value === 'object' && value !== null) return `${c.stylize(`[${label}]`, 'special')} ${text(c, value, level)}`;
        if (typeof value === 'function') throw new Wrong("Symbol.prototype.toString requires that 'this' be a Symbol");
        return `${open} ${primitive(c, value)}${close}`;
      });
    } catch (e) {
      return `${open} <Inspection threw (${e.message})>${close}`;
    }
  };
  // property is the text of one property; without its name for an element of a list.
  const ofObject = 0, ofList = 1, element = 2;
  const property = (c, value, level, key, role, descriptor = getOwnPropertyDescriptor(value, key) ?? { value: value[key], enumerable: true }, receiver = value) => {
    let shown, space = ' ';
    if (descriptor.value !== undefined) {
      const by = c.compact === true && role === ofObject ? 3 : 2;
      c.indent += by;
      shown = text(c, descriptor.value, level);
      if (by === 3 && c.breakLength < host.width.of(shown, c.colors)) space = `\n${' '.repeat(c.indent)}`;
      c.indent -= by;
    } else if (descriptor.get !== undefined) shown = accessor(c, descriptor, level, receiver);
    else shown = descriptor.set !== undefined ? c.stylize('[Setter]', 'special') : c.stylize('undefined', 'undefined');
    return role === element ? shown : `${keyText(c, key, descriptor)}:${space}${shown}`;
  };
  const keyText = (c, key, descriptor) => {
    if (typeof key === 'symbol') return `[${c.stylize(escaped(String(key)), 'symbol')}]`;
    if (key === '__proto__') return "['__proto__']";
    if (descriptor.enumerable === false) return `[${escaped(key)}]`;
    return identifier.test(key) ? c.stylize(key, 'name') : c.stylize(quote(key), 'string');
  };

  // What an object says of itself.

  const optionsOf = (c) => {
    const options = { stylize: c.stylize };
    for (const name of namesOf(defaults)) options[name] = c[name];
    return { ...options, ...c.user };
  };
  // foreign gives options without a prototype, and with nothing in them that an object of elsewhere should get.
  const foreign = (c, options) => {
    setPrototypeOf(options, null);
    for (const key of namesOf(options)) {
      if (options[key] !== null && (typeof options[key] === 'object' || typeof options[key] === 'function')) delete options[key];
    }
    options.stylize = setPrototypeOf((value, style) => {
      try {
        return `${c.stylize(value, style)}`;
      } catch {
        return value;
      }
    }, null);
    return options;
  };
  // custom is the text that the object's method gives; undefined when there is none, or it gives the object itself.
  const custom = (c, value, given, level) => {
    const method = value[host.custom];
    if (typeof method !== 'function' || method === inspect || value.constructor && value.constructor.prototype === value) return undefined;
    const options = optionsOf(c);
    const depth = c.depth === null ? null : c.depth - level;
    const result = Reflect.apply(method, given, [depth, value !== given || !(given instanceof Everything) ? foreign(c, options) : options, inspect]);
    if (result === given) return undefined;
    return typeof result === 'string' ? result.replaceAll('\n', `\n${' '.repeat(c.indent)}`) : text(c, result, level);
  };
  const proxyText = (c, [target, handler], level) => {
    if (tooDeep(c, level)) return c.stylize('Proxy [Array]', 'special');
    const both = indented(c, () => [text(c, target, level + 1), text(c, handler, level + 1)]);
    return join(c, both, { base: '', open: 'Proxy [', close: ']', list: true }, level + 1);
  };

  const text = (c, value, level, typed = false) => {
    if (value === null || typeof value !== 'object' && typeof value !== 'function') return primitive(c, value);
    const given = value;
    const proxy = host.proxy(value);
    if (proxy !== undefined) {
      // Without showProxy Node takes a target whose first element is null for no target, too.
      if (proxy[0] === null || !c.showProxy && proxy[0][0] === null) return c.stylize('<Revoked Proxy>', 'special');
      if (c.showProxy) return proxyText(c, proxy, level);
      value = proxy[0];
    }
    if (c.customInspect) {
      const said = custom(c, value, given, level);
      if (said !== undefined) return said;
    }
    if (c.seen.includes(value)) {
      c.circular ??= new Map();
      if (!c.circular.has(value)) c.circular.set(value, c.circular.size + 1);
      return c.stylize(`[Circular *${c.circular.get(value)}]`, 'special');
    }
    return object(c, value, level, typed);
  };

  const inspect = function inspect(value, options) {
    const c = { ...defaults, indent: 0, level: 0, seen: [], circular: undefined, user: undefined, line: false, stylize: uncolored };
    if (arguments.length > 2 && arguments[2] !== undefined) c.depth = arguments[2];
    if (arguments.length > 3 && arguments[3] !== undefined) c.colors = arguments[3];
    if (typeof options === 'boolean') c.showHidden = options;
    else if (options) {
      for (const key of namesOf(options)) {
        if (hasOwn(defaults, key) || key === 'stylize') c[key] = options[key];
        else c.user ??= options;
      }
      c.line = options[host.base.line] === true;
    }
    if (c.colors) c.stylize = host.colors.stylize;
    if (c.maxArrayLength === null) c.maxArrayLength = Infinity;
    if (c.maxStringLength === null) c.maxStringLength = Infinity;
    return text(c, value, 0);
  };
  Object.defineProperty(inspect, 'custom', { value: host.custom, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(inspect, 'defaultOptions', {
    get() { return defaults; },
    set(options) {
      if (options === null || typeof options !== 'object' || Array.isArray(options)) throw host.base.badType('options', 'of type object', options);
      Object.assign(defaults, options);
    },
    enumerable: false, configurable: false,
  });
  for (const name of ['colors', 'styles']) {
    Object.defineProperty(inspect, name, { get: () => host.colors[name], enumerable: true, configurable: true });
  }
  return inspect;
});
