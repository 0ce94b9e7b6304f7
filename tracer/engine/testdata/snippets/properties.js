const c = require('containerless');
c.listen(() => c.respond([
  /^\p{L}+$/u.test('Zürich'), /^\p{L}+$/u.test('a1'), 'a1é-日本'.replace(/\P{L}/gu, '_'), 'x٣7'.match(/[\p{Nd}x]+/u)[0], /\p{Lu}/u.exec('abC').index,
  'αβγ abc'.replace(/\p{Script=Greek}+/gu, 'G'), /[^\p{L}\s]/u.test('ab c'), 'a😀b'.replace(/[\p{L}]/gu, '.'), /\\p{L}/.test('\\p{L}'), 'é.b!'.split(/[\p{P}]/u),
]));
