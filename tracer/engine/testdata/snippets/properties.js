const c = require('containerless');
c.listen(() => c.respond([
  /^\p{L}+$/u.test('Zürich'), /^\p{L}+$/u.test('a1'), 'a1é-日本'.replace(/\P{L}/gu, '_'), 'x٣7'.match(/[\p{Nd}x]+/u)[0], /\p{Lu}/u.exec('abC').index,
  'αβγ abc'.replace(/\p{Script=Greek}+/gu, 'G'), /[^\p{L}\s]/u.test('ab c'), 'a😀b'.replace(/[\p{L}]/gu, '.'), /\\p{L}/.test('\\p{L}'), 'é.b!'.split(/[\p{P}]/u),
  'a👍🏽b❤'.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu, '_'), /^\p{ID_Start}\p{ID_Continue}*$/u.test('naïve_1'), /[\p{Alphabetic}\p{Script=Cherokee}]/u.exec('1Ꭰ')[0], /\p{Script_Extensions=Greek}/u.test('\u0342'), /\p{scx=Deva}/u.test('।'),
  '\u200dx'.match(/\P{ASCII}/u).index, /^\p{Lu}/u.test('É'), /^\p{gc=Math_Symbol}+$/u.test('+∑'), /\P{Any}/u.test('x'), /[^\P{Lowercase}]/u.exec('ABc')[0], '١२3'.replace(/\p{Nd}/gu, d => '[' + d + ']'), /\p{Sc}/u.exec('5 €').index,
  /\p{L}+/gu.source, String(/\p{Letter}+/gu), /[\p{L}]/u.toString(), new RegExp('\\p{Lu}\\P{Lu}', 'u').exec('xAbc')[0], new RegExp('\\p{Lu}', 'u').source, RegExp('\\p{L}', 'gu').flags, new RegExp(/\p{L}/u, 'giu') + '', new RegExp(/\p{L}/u).test('é'),
  ['\\p{Nope}', '\\p{L', '\\p', '\\p{gc=Greek}', '\\p{Lower case}'].map(p => { try { return new RegExp(p, 'u').source; } catch (e) { return e.name; } }), new RegExp('\\p{L}').test('p{L}'), /a/.source, 'Año 2020'.split(/\P{L}+/u), [...'aβ'.matchAll(/\p{L}/gu)].length,
  class extends RegExp { }.name, new (class R extends RegExp { })('\\p{L}', 'u').test('é'), /x/ instanceof RegExp, /x/.constructor === RegExp, RegExp.prototype.constructor === RegExp, 'éa'.replace(new RegExp('\\p{L}', 'u'), 'x'), RegExp('\\p{L}', 'u') instanceof RegExp,
]));
