// The methods of strings and dates of ECMA-262 §B.2.2 and §B.2.3 that goja does not have.
(function () {
  'use strict';
  const { defineProperty } = Object, { apply } = Reflect, Wrong = TypeError, Text = String;
  const { replaceAll } = String.prototype, { getFullYear, setFullYear, setTime, toUTCString } = Date.prototype;
  const define = (o, name, f) => defineProperty(o, name, { value: f, writable: true, enumerable: false, configurable: true });
  const tags = {
    anchor: ['a', 'name'], big: ['big'], blink: ['blink'], bold: ['b'], fixed: ['tt'], fontcolor: ['font', 'color'], fontsize: ['font', 'size'],
    italics: ['i'], link: ['a', 'href'], small: ['small'], strike: ['strike'], sub: ['sub'], sup: ['sup'],
  };
  for (const name of Object.keys(tags)) {
    const [tag, attribute] = tags[name];
    const html = (that, value) => {
      if (that === undefined || that === null) throw new Wrong(`String.prototype.${name} called on null or undefined`);
      const text = `${that}`;
      const head = attribute === undefined ? tag : `${tag} ${attribute}="${apply(replaceAll, `${value}`, ['"', '&quot;'])}"`;
      return `<${head}>${text}</${tag}>`;
    };
    define(Text.prototype, name, attribute === undefined ? { [name]() { return html(this); } }[name] : { [name](value) { return html(this, value); } }[name]);
  }
  define(Date.prototype, 'getYear', { getYear() { return apply(getFullYear, this, []) - 1900; } }.getYear);
  define(Date.prototype, 'setYear', { setYear(year) {
    apply(getFullYear, this, []);
    const y = Math.trunc(+year);
    if (y !== y) return apply(setTime, this, [NaN]);
    return apply(setFullYear, this, [y >= 0 && y <= 99 ? 1900 + y : y]);
  } }.setYear);
  define(Date.prototype, 'toGMTString', toUTCString);
});
