// What goja has of locales and Node has otherwise: numbers, dates and comparisons in the words of the default locale,
// en-US. Another locale, or options, stop the run.
(function (missing) {
  'use strict';
  const { defineProperty } = Object, { apply } = Reflect;
  const { valueOf: numberOf } = Number.prototype, { valueOf: bigOf } = BigInt.prototype;
  const dates = Date.prototype, { localeCompare } = String.prototype;
  const isDefault = (locale, options) => (locale === undefined || locale === 'en-US' || locale === 'en') && options === undefined;
  const grouped = (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  // decimal gives the digits before and after the point of the shortest decimal form.
  const decimal = (n) => {
    const [, whole, fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${n}`);
    const digits = whole + fraction, at = whole.length + Number(exponent);
    if (at <= 0) return ['0', '0'.repeat(-at) + digits];
    return [digits.slice(0, at).padEnd(at, '0'), digits.slice(at)];
  };
  const rounded = (whole, fraction) => {
    if (fraction.length <= 3) return [whole, fraction];
    let all = BigInt(whole + fraction.slice(0, 3));
    if (fraction[3] >= '5') all++;
    const digits = `${all}`.padStart(4, '0');
    return [digits.slice(0, -3), digits.slice(-3)];
  };
  const number = (n) => {
    if (n !== n) return 'NaN';
    const sign = n < 0 || Object.is(n, -0) ? '-' : '';
    if (n === Infinity || n === -Infinity) return sign + '∞';
    const [whole, fraction] = rounded(...decimal(Math.abs(n)));
    const rest = fraction.replace(/0+$/, '');
    return sign + grouped(whole) + (rest === '' ? '' : '.' + rest);
  };
  const day = (d) => {
    const year = dates.getFullYear.call(d);
    if (year < 1) missing('a date before the year 1 in a locale');
    return `${dates.getMonth.call(d) + 1}/${dates.getDate.call(d)}/${year}`;
  };
  const two = (n) => `${n}`.padStart(2, '0');
  const time = (d) => {
    const hour = dates.getHours.call(d);
    return `${hour % 12 || 12}:${two(dates.getMinutes.call(d))}:${two(dates.getSeconds.call(d))} ${hour < 12 ? 'AM' : 'PM'}`;
  };
  const dated = (name, f) => function (locale, options) {
    if (!isDefault(locale, options)) missing(`Date.prototype.${name} in another locale or with options`);
    return Number.isNaN(dates.getTime.call(this)) ? 'Invalid Date' : f(this);
  };
  // replace takes a method's function, which is no constructor then.
  const replace = (target, name, length, f) => {
    const method = { [name](...args) { return apply(f, this, args); } }[name];
    defineProperty(method, 'length', { value: length, configurable: true });
    defineProperty(target, name, { value: method, writable: true, enumerable: false, configurable: true });
  };
  replace(Number.prototype, 'toLocaleString', 0, function (locale, options) {
    const n = numberOf.call(this);
    if (!isDefault(locale, options)) missing('Number.prototype.toLocaleString in another locale or with options');
    return number(n);
  });
  replace(BigInt.prototype, 'toLocaleString', 0, function (locale, options) {
    const n = bigOf.call(this);
    if (!isDefault(locale, options)) missing('BigInt.prototype.toLocaleString in another locale or with options');
    return n < 0n ? '-' + grouped(`${-n}`) : grouped(`${n}`);
  });
  replace(dates, 'toLocaleDateString', 0, dated('toLocaleDateString', day));
  replace(dates, 'toLocaleTimeString', 0, dated('toLocaleTimeString', time));
  replace(dates, 'toLocaleString', 0, dated('toLocaleString', (d) => `${day(d)}, ${time(d)}`));
  replace(String.prototype, 'localeCompare', 1, function (that, locale, options) {
    if (!isDefault(locale, options)) missing('String.prototype.localeCompare in another locale or with options');
    return localeCompare.call(this, that);
  });
  // goja does not pass the arguments on.
  const joining = [];
  replace(Array.prototype, 'toLocaleString', 0, function (locale, options) {
    if (this === undefined || this === null) throw new TypeError('Cannot convert undefined or null to object');
    const array = Object(this);
    if (joining.includes(array)) return '';
    joining.push(array);
    try {
      let text = '';
      const { length } = array;
      for (let i = 0; i < length; i++) {
        const v = array[i];
        if (i > 0) text += ',';
        if (v !== undefined && v !== null) text += `${v.toLocaleString(locale, options)}`;
      }
      return text;
    } finally {
      joining.pop();
    }
  });
  for (const name of ['toLocaleUpperCase', 'toLocaleLowerCase']) {
    const original = String.prototype[name];
    replace(String.prototype, name, 0, function (locale) {
      if (locale !== undefined && locale !== 'en' && locale !== 'en-US') missing(`String.prototype.${name} in another locale`);
      return original.call(this);
    });
  }
});
